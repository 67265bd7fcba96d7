import { describe, expect, test } from 'vitest';
import { findElement, readPage, textOf } from '../../../../src/lib/output/page.ts';
import { pruneStyles } from '../../../../src/lib/output/prune-styles.ts';

const body = `<main><p class="note caution" id="one" lang="en">a</p><a rel="next" href="#one">b</a>
  <input type="radio"><svg><path class="ml" d=""/></svg><noscript><i>no</i></noscript></main>`;

function prune(css: string, html = body): string {
  const page = readPage(
    'index.html',
    `<html lang="en"><head><style>${css}</style></head><body>${html}</body></html>`,
  );
  pruneStyles(page);
  const style = findElement(page.tree, 'style');
  return style ? textOf(style) : '';
}

describe('rules that can apply stay', () => {
  test.each([
    '*{a:b}',
    ':root{a:b}',
    'html[lang=en] p{a:b}',
    '.note.caution{a:b}',
    'p.note#one{a:b}',
    '#one>a{a:b}',
    '[rel=next]{a:b}',
    '[rel=NEXT i]{a:b}',
    '[href^="/role/"]{a:b}',
    'input[type="radio"]:checked::before{a:b}',
    'svg :is(.ai,.ml){a:b}',
    'main:not(:has(.gone)) p{a:b}',
    ':not(.gone){a:b}',
    'p:hover{a:b}',
    'a::selection{a:b}',
    'i{a:b}',
    'p:nth-child(2n+1 of.note){a:b}',
    ':is(.gone .note,ul){a:b}',
    'p[hidden],p[aria-current]{a:b}',
    ':root[data-theme=dark]{a:b}',
    '@media print{p{a:b}}',
    '@layer one,two;@layer two{p{a:b}}',
    '@container main (width<60rem){p{a:b}}',
    '@page{margin:1mm;@bottom-right{content:counter(page)}}',
    '@view-transition{navigation:auto}',
    'p{a:b;& .note{c:d}}',
  ])('%s', (css) => {
    expect(prune(css)).toBe(css);
  });
});

test.each([
  '.gone{a:b}',
  '.note.gone{a:b}',
  'ul{a:b}',
  'p#two{a:b}',
  'a.note{a:b}',
  '.gone p{a:b}',
  'p .gone{a:b}',
  'input[type=checkbox]{a:b}',
  '[data-gone]{a:b}',
  ':is(.gone,ul){a:b}',
  'p{}',
  '@media print{.gone{a:b}}',
  '@supports (a:b){@media print{ul{a:b}}}',
  '/*! a comment */',
])('%s cannot apply and goes', (css) => {
  expect(prune(css)).toBe('');
});

test('a list keeps the selectors that can match, unless a browser could refuse the whole list', () => {
  expect(prune('p,ul,.note{a:b}')).toBe('p,.note{a:b}');
  expect(prune('p,ul::-webkit-x{a:b}')).toBe('p,ul::-webkit-x{a:b}');
});

test('a layer without rules keeps its place in the order of layers', () => {
  expect(prune('@layer one{.gone{a:b}}@layer two{p{a:b}}')).toBe('@layer one{}@layer two{p{a:b}}');
});

describe('names', () => {
  test('custom properties that nothing left needs go, with those that only they need', () => {
    expect(prune(':root{--a:var(--b);--b:1px;--c:2px;--ab:3px}p{width:var(--a)}.gone{width:var(--c)}')).toBe(
      ':root{--a:var(--b);--b:1px}p{width:var(--a)}',
    );
  });

  test('custom properties that a script or an attribute of the page names stay', () => {
    const html = '<p>a</p><svg><rect fill="var(--b)"/></svg><script>p.style.setProperty("--a", 1)</script>';
    expect(prune(':root{--a:1px;--b:red;--c:2px}', html)).toBe(':root{--a:1px;--b:red}');
  });

  test('animations, fonts and registered properties stay while something uses them', () => {
    const used =
      '@property --a{syntax:"*";inherits:false}@keyframes in{0%{left:var(--a)}to{left:0}}' +
      '@font-face{font-family:My Font;src:url(a.woff2)}p{animation:in 1s;font-family:"My Font"}';
    expect(prune(used)).toBe(used);
    expect(prune(used.replace(/p\{.*/, 'p{color:red}'))).toBe('p{color:red}');
  });
});

test('what scripts add counts as there, on the pages that have the script', () => {
  const css = '.term-pop p+a{a:b}.sd-r mark{a:b}';
  expect(prune(css, '<site-search><div class="sd-r"></div></site-search>')).toBe('.sd-r mark{a:b}');
  expect(prune(css, '<article></article><p></p>')).toBe('.term-pop p+a{a:b}');
});

test('values are written short without changing what they mean', () => {
  expect(prune('p { margin: calc(1px + -2px) 0 , a ; content: "a  b" attr( x ) ; --x : { } }')).toBe(
    'p{margin:calc(1px + -2px)0,a;content:"a  b"attr(x)}',
  );
});

test('parts that the parser cannot read stay as they are', () => {
  expect(prune('p{a:b;.gone &{c:d}}')).toContain('.gone &{c:d}');
});
