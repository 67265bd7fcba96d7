import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/integrations/read-content.ts';
import { DATA_SCHEMAS, ENTRY_SCHEMAS } from '../../../../src/lib/content/check-guide.ts';
import { checkShape } from '../../../../src/lib/content/check-shape.ts';
import { DATA_FILES } from '../../../../src/lib/content/raw-guide.ts';

const { entries, data } = readContent(process.cwd()).guide;

interface Place {
  /** Its name, such as “path.checkpoints.*.id”. */
  readonly name: string;
  readonly schema: z.ZodType;
  /** The whole value, with something else in this place. */
  readonly breakWith: (wrong: unknown) => unknown;
}

/** A value itself and every place inside it. */
function listPlaces(value: unknown, { name, schema, breakWith }: Place): readonly Place[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    { name, schema, breakWith },
    ...inner.flatMap(([key, child]) =>
      listPlaces(child, {
        schema,
        ...(Array.isArray(value)
          ? { name: `${name}.*`, breakWith: (wrong) => breakWith(value.with(Number(key), wrong)) }
          : { name: `${name}.${key}`, breakWith: (wrong) => breakWith({ ...Object(value), [key]: wrong }) }),
      }),
    ),
  ];
}

const WRONG = ['?', -1, 0.5, 1e300, [], { '?': '?' }];

test('whatever stands in a field of the guide, the message is in our words', () => {
  const parts = [
    ...entries.map(({ collection, data: value }) => [collection, ENTRY_SCHEMAS[collection], value] as const),
    ...DATA_FILES.flatMap((name) => data[name].map((value) => [name, DATA_SCHEMAS[name], value] as const)),
  ];
  const all = parts.flatMap(([name, schema, value]) =>
    listPlaces(value, { name, schema, breakWith: (wrong) => wrong }),
  );
  const places = [...new Map(all.map((place) => [place.name, place])).values()];
  const messages = places.flatMap(({ name, schema, breakWith }) =>
    WRONG.flatMap((wrong) => checkShape(schema, breakWith(wrong), '', name)).map(
      ({ place, message }) => `${place}: ${message}`,
    ),
  );
  expect(places.length).toBeGreaterThan(100);
  expect(messages.filter((message) => /: (?:Invalid|Too|Unrecognized) /.test(message))).toEqual([]);
});
