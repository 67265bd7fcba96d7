import { expect, test } from 'vitest';
import { replaceInSourceSet, replaceInStyles } from '../../../../src/lib/output/replace-addresses.ts';

const shout = (address: string) => address.toUpperCase();

test.each([
  ['a{b:url(/x.png)}', 'a{b:url("/X.PNG")}'],
  [`a{b:url( '/x y.png' ) 1px, url("/z.png")}`, 'a{b:url("/X Y.PNG") 1px, url("/Z.PNG")}'],
  ['a{b:URL(/x.png);c:curl(/x.png)}', 'a{b:url("/X.PNG");c:curl(/x.png)}'],
  ['a{b:url(/X.PNG)}', 'a{b:url(/X.PNG)}'],
])('addresses in %s are found', (css, replaced) => {
  expect(replaceInStyles(css, shout)).toBe(replaced);
});

test('addresses in a source set are found, commas inside them included', () => {
  expect(replaceInSourceSet('/a.png 1x, /b,c.png 2x , /d.png', shout)).toBe('/A.PNG 1x, /B,C.PNG 2x, /D.PNG');
});
