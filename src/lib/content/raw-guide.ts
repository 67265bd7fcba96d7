import type { Node } from 'unist';

/** The four collections of the guide, and the pages beside them. */
export const COLLECTIONS = ['role', 'comparison', 'responsibilities', 'path', 'pages'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** A content file as read from disk, not yet checked. */
export interface RawEntry {
  readonly file: string;
  readonly collection: Collection;
  /** File name without folder of the collection and ending, such as “compare/same-request”. */
  readonly id: string;
  readonly data: unknown;
  /** A Markdown tree (mdast with MDX elements); its lines are those of the file. */
  readonly body: Node;
}

/** The data files beside the collections. */
export const DATA_FILES = [
  'roles',
  'stages',
  'sources',
  'figures',
  'glossary',
  'changes',
  'statements',
] as const;
export type DataFile = (typeof DATA_FILES)[number];

/** All content as read from disk. */
export interface RawGuide {
  readonly entries: readonly RawEntry[];
  readonly data: Readonly<Record<DataFile, readonly unknown[]>>;
  /** The files that are missing or cannot be read. The checks say nothing about what they may hold. */
  readonly unread: ReadonlySet<string>;
}
