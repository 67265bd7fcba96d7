import { expect, test } from 'vitest';
import {
  artefactPropsSchema,
  citePropsSchema,
  comparisonTablePropsSchema,
  explain,
  figurePropsSchema,
  notePropsSchema,
  titleMapPropsSchema,
} from '../../../src/schemas/props.ts';

test('attributes come back as the component needs them', () => {
  expect(explain(figurePropsSchema, { id: 'ads-python', short: true }, 'Figure')).toEqual({
    id: 'ads-python',
    short: true,
  });
  expect(explain(figurePropsSchema, { id: 'ads-python' }, 'Figure')).toEqual({ id: 'ads-python' });
  expect(
    explain(
      comparisonTablePropsSchema,
      { roles: 'ai-engineer  ml-engineer', aspects: 'pay' },
      'ComparisonTable',
    ),
  ).toEqual({ roles: ['ai-engineer', 'ml-engineer'], aspects: ['pay'] });
});

test('the marker that Astro adds to attributes in content is not an attribute', () => {
  expect(explain(citePropsSchema, { id: 'book', 'server:root': true }, 'Cite')).toEqual({ id: 'book' });
});

test.each([
  [figurePropsSchema, 'Figure', { id: 'Ads Python' }, 'id: write an id in lower-case letters'],
  [figurePropsSchema, 'Figure', { id: 'a', short: 'yes' }, 'short: write the attribute without a value'],
  [figurePropsSchema, 'Figure', { id: 'a', sort: true }, 'attributes: '],
  [citePropsSchema, 'Cite', {}, 'id: '],
  [notePropsSchema, 'Note', { kind: 'hint' }, 'kind: '],
  [artefactPropsSchema, 'Artefact', { caption: ' ' }, 'caption: write at least one word'],
  [
    comparisonTablePropsSchema,
    'ComparisonTable',
    { roles: 'ai-enginer', aspects: 'pay' },
    'roles.0: write role ids: ai-engineer, ml-engineer',
  ],
  [titleMapPropsSchema, 'TitleMap', { roles: 'x' }, 'attributes: '],
])('a wrong attribute is named with its component (%#)', (schema, name, props, message) => {
  expect(() => explain(schema, props, name)).toThrow(
    `<${name}> in content is written wrongly:\n  ${message}`,
  );
});

test('all wrong attributes are named at once', () => {
  expect(() => explain(figurePropsSchema, { id: 'A', short: 'no' }, 'Figure')).toThrow(/id: .*\n {2}short: /);
});
