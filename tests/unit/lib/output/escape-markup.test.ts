import { expect, test } from 'vitest';
import { escapeMarkup } from '../../../../src/lib/output/escape-markup.ts';

test('no text can open or close a tag, an attribute or a reference', () => {
  expect(escapeMarkup('<a href="?x=1&amp=2">')).toBe('&lt;a href=&quot;?x=1&amp;amp=2&quot;&gt;');
});
