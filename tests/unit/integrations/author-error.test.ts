import { expect, test } from 'vitest';
import { AuthorError } from '../../../src/integrations/author-error.ts';

test('a list with the word “document” does not look like a mistake with the browser to Astro', () => {
  const error = new AuthorError('kind: write one of: book, documentation');
  expect(String(error)).not.toContain('document');
  expect(error.message).toContain('documentation');
});
