import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { PAGES } from './read-site.ts';

const RULES = {
  // Comparison tables become lists on narrow screens; without roles some readers would then lose the table.
  'no-redundant-role': 'off',
  // A scrolling box around a table and a list of results that changes while one types have no native element.
  'prefer-native-element': 'off',
  // A button in a form submits it, and that is what each of these is for.
  'no-implicit-button-type': 'off',
  // Search answers while one types, and Enter submits; a button would be one more thing to skip.
  'wcag/h32': 'off',
} as const;
const EXTENDS = ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'];
const validator = new HtmlValidate({ root: true, extends: EXTENDS, rules: RULES });
// On /print/ the pages stand one below the other, each with the landmarks it has on its own.
const printValidator = new HtmlValidate({
  root: true,
  extends: EXTENDS,
  rules: { ...RULES, 'unique-landmark': 'off' },
});

test.each(PAGES)('$address is valid HTML', async ({ address, html }) => {
  const { results } = await (address === '/print/' ? printValidator : validator).validateString(html);
  const messages = results.flatMap((result) =>
    result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`),
  );
  expect(messages).toEqual([]);
});
