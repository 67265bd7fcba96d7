/** A file inside the book. */
export interface BookFile {
  /** Path from the root of the book with forward slashes, such as `EPUB/role.xhtml`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the book says about itself. */
export interface BookFacts {
  readonly title: string;
  readonly description: string;
  /** Who made it. */
  readonly creator: string;
  readonly licence: { readonly name: string; readonly address: string };
  /** Permanent identifier of the work, the same in every edition, such as `urn:uuid:…`. */
  readonly id: string;
  /** The day of the newest change of the content, such as 2026-11-24. */
  readonly changed: string;
  /** The guide’s home address, ending in `/`. */
  readonly home: string;
}

/** The folder that holds everything a reader sees. */
export const BOOK_FOLDER = 'EPUB/';
