import { escapeMarkup } from '../output/escape-markup.ts';
import type { Signpost } from './signposts.ts';

/** A signpost with the words for its target. */
export interface NamedSignpost extends Signpost {
  /** The heading of the section or page it leads to. */
  readonly title: string;
}

/**
 * The page left where a page was: says where it went, is a canonical link and sends readers on at once. Where the
 * address names a section, a script keeps it: one that has a signpost of its own leads there, any other keeps its id.
 * @param page the signpost of the page
 * @param sections signposts of sections of that page
 * @param home the guide's home address, ending in `/`
 * @param name the name of the guide
 */
export function writeSignpostPage(
  page: NamedSignpost,
  sections: readonly NamedSignpost[],
  home: string,
  name: string,
): string {
  const title = `Moved: ${page.title} · ${name}`;
  const items = sections.map(
    (section) => `<p id="${idOf(section.from)}">${writeSignpostSentence(section)}</p>`,
  );
  return `<!doctype html>
<html lang="en-GB" data-noindex>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${home}${page.to.slice(1)}">
<script type="module">
const to = document.querySelector('main a');
const own = document.getElementById(location.hash.slice(1))?.querySelector('a');
if (location.hash && !to.hash) to.hash = location.hash;
location.replace((own ?? to).href);
</script>
<noscript><meta http-equiv="refresh" content="0; url=${page.to}"></noscript>
</head>
<body>
<main id="main">
<h1>This page has moved</h1>
<p>It is now <a href="${page.to}">${escapeMarkup(page.title)}</a>.</p>
${items.join('\n')}
</main>
</body>
</html>
`;
}

/** Says where a section went, as HTML. */
export function writeSignpostSentence({ to, title }: NamedSignpost): string {
  return `This section is now <a href="${to}">${escapeMarkup(title)}</a>.`;
}

function idOf(address: string): string {
  return address.slice(address.indexOf('#') + 1);
}
