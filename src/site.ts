/** Facts about the site. A fork changes them here. */
export const SITE = {
  name: 'AI Engineer Guide',
  /** The name under the icon on a phone’s home screen: at most twelve letters. */
  shortName: 'AI Engineer',
  tagline: 'Our own words, from cited sources. No trackers and no third-party requests.',
  /** Where the source lives, and readers report mistakes. Empty: no such link is shown. */
  repository: 'https://github.com/ai-engineer-guide/ai-engineer-guide',
  /** A mail address for readers without an account. Empty: only the issue link is shown. */
  mail: '',
  /** Who made the guide: the author in citations, the e-book, the feed and structured data. */
  copyright: 'The AI Engineer Guide contributors',
} as const;

/** The guide as an EPUB. A fork writes an id of its own (any new UUID): readers' devices keep books apart by it. */
export const BOOK = {
  path: '/ai-engineer-guide.epub',
  id: 'urn:uuid:2fd66de3-0e67-442c-bd77-154929a881f6',
  /** Stands on the cover below the name. */
  line: 'What the two jobs are, what the work is, and how to get there.',
} as const;

/** The parts of the guide, in reading order. The first path segment decides to which part a page belongs. */
export const AREAS = [
  { id: 'role', title: 'The role', path: '/role/' },
  { id: 'compare', title: 'Comparison', path: '/compare/' },
  { id: 'responsibilities', title: 'Responsibilities', path: '/responsibilities/' },
  { id: 'path', title: 'Learning path', path: '/path/' },
] as const;

/** The part of pages outside the four areas. */
export const REFERENCE_AREA = 'Reference';

/** The page that compares the two main roles. */
export const MAIN_COMPARISON = '/compare/ai-engineer-vs-ml-engineer/';
