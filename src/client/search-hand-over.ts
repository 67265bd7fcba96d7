/** How the always present element and the lazily loaded scripts find each other: three globals, declared here. */
import type { SearchIndex } from '../lib/search/search-index.ts';

/** Attached to a `<site-search>` once the engine and the index are there; `refresh` answers the query as it stands. */
export interface AttachedSearch {
  refresh(): void;
}

/** The `<site-search>` that the engine works in. */
export interface SearchHost extends HTMLElement {
  readonly query: HTMLInputElement;
  /** The element inside that the selector finds; throws when the markup lacks it. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
}

export interface SearchEngine {
  attach(host: SearchHost, loadText: () => Promise<readonly string[]>): AttachedSearch;
}

declare global {
  /**
   * Set by the engine's script. Throws when the index cannot be read; the error is called IndexVersionError when only
   * the version is wrong.
   */
  var guideSearchEngine: ((index: SearchIndex) => SearchEngine) | undefined;
  /** Called by the index's script. */
  var guideSearchIndex: ((index: SearchIndex, textFile: string) => void) | undefined;
  /** Called by the script with the sections' text. */
  var guideSearchText: ((texts: readonly string[]) => void) | undefined;
}
