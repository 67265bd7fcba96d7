import type { Graph, Thing } from 'schema-dts';

/** Things as one JSON-LD document (schema.org). */
export function writeGraph(things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}
