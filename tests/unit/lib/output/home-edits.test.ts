import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHome, removeHome } from '../../../../src/lib/output/home-edits.ts';
import { separateHome } from '../../../../src/lib/output/separate-home.ts';

const home = 'https://example.org/guide/';
const page = `<!doctype html><html><head><meta charset="utf-8"><link rel="canonical" href="https://guide.invalid/role/"><meta property="og:title" content="Role"><meta property="og:image" content="https://guide.invalid/a.png"><script type="application/ld+json">{"@type":"Article","url":"https://guide.invalid/role/","headline":"a \\u003c b","author":{"@id":"https://guide.invalid/#me","name":"x"}}</script><link data-needs-address rel="alternate" href="../feed.xml"></head><body><p data-needs-address="">By <a href="../feed.xml">feed</a> at https://guide.invalid/feed.xml</p><p>x</p></body></html>`;

test('a neutral page leaves out what needs a complete address and keeps the rest', () => {
  expect(separateHome('role/index.html', page).neutral).toBe(
    '<!doctype html><html><head><meta charset="utf-8"><meta property="og:title" content="Role"><script type="application/ld+json">{"@type":"Article","headline":"a \\u003c b","author":{"name":"x"}}</script></head><body><p>x</p></body></html>',
  );
});

test('a thing of which only its type is left is left out', () => {
  const data =
    '{"isPartOf":{"@id":"https://guide.invalid/#site"},"target":{"@type":"EntryPoint","urlTemplate":"https://guide.invalid/s"},"name":"x"}';
  const html = `<script type="application/ld+json">${data}</script>`;
  expect(separateHome('index.html', html).neutral).toBe(
    '<script type="application/ld+json">{"name":"x"}</script>',
  );
});

test('an addressed page names the home and not the mark for it', () => {
  const { neutral = '', edits } = separateHome('role/index.html', page);
  const addressed = addHome(neutral, edits, home);
  expect(addressed).toBe(
    page.replaceAll('https://guide.invalid/', home).replaceAll(/ data-needs-address(?:="")?/g, ''),
  );
});

test('a page that names no home is left alone', () => {
  expect(separateHome('index.html', '<p>x</p>')).toEqual({ neutral: '<p>x</p>', edits: [] });
});

test.each([
  [
    'robots.txt',
    'User-agent: *\nAllow: /\nSitemap: https://guide.invalid/sitemap-index.xml\n',
    'User-agent: *\nAllow: /\n',
  ],
  ['llms.txt', '[Role](https://guide.invalid/role/index.md)', '[Role](./role/index.md)'],
  ['role/index.md', '[Path](https://guide.invalid/path/)', '[Path](../path/)'],
  ['data/roles.json', '{"url":"https://guide.invalid/role/"}', '{"url":"../role/"}'],
  [
    'EPUB/package.opf',
    '<dc:title>G</dc:title>\n<dc:source>https://guide.invalid/</dc:source>\n<meta/>',
    '<dc:title>G</dc:title>\n<meta/>',
  ],
  [
    'EPUB/role.xhtml',
    '<p><a class="x" href="https://guide.invalid/search/">Look <b>here</b></a> or <a href="b.xhtml">there</a>.</p>',
    '<p>Look <b>here</b> or <a href="b.xhtml">there</a>.</p>',
  ],
  ['feed.xml', '<id>https://guide.invalid/</id>', undefined],
])('%s has a neutral form', (file, text, neutral) => {
  const separated = separateHome(file, text);
  expect(separated.neutral).toBe(neutral);
  expect(addHome(separated.neutral ?? '', separated.edits, home)).toBe(
    text.replaceAll('https://guide.invalid/', home),
  );
});

test('an address can be added, taken away and changed without a trace', () => {
  const part = fc.constantFrom('a', 'bc ', 'https://guide.invalid/', 'https://example.org/guide/', '\n', 'é');
  const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
  const piece = fc.record({ same: text, neutral: text, addressed: text });
  fc.assert(
    fc.property(fc.array(piece), text, fc.webUrl(), (pieces, end, address) => {
      let neutral = '';
      const edits = pieces.map((item) => {
        neutral += item.same;
        const edit = [neutral.length, item.neutral, item.addressed] as const;
        neutral += item.neutral;
        return edit;
      });
      neutral += end;
      const addressed = addHome(neutral, edits, address);
      expect(addressed).toBe(
        pieces
          .map((item) => item.same + item.addressed.replaceAll('https://guide.invalid/', () => address))
          .join('') + end,
      );
      expect(removeHome(addressed, edits, address)).toBe(neutral);
    }),
  );
});

test('a text that was changed after the build is refused', () => {
  const { neutral = '', edits } = separateHome('llms.txt', 'See https://guide.invalid/role/.');
  expect(() => addHome(`x${neutral}`, edits, home)).toThrow(RangeError);
  expect(() => removeHome('See https://other.example/role/.', edits, home)).toThrow(RangeError);
});
