import { parse } from 'yaml';

/**
 * The value that a YAML text holds. A byte order mark before it, which some editors write, says nothing; `<<` takes over
 * the fields of another part.
 * @throws when the text is no YAML
 */
export function parseYaml(text: string): unknown {
  return parse(text.replace(/^\uFEFF/, ''), { merge: true });
}
