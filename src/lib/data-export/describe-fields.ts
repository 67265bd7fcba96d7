import type { z } from 'astro/zod';
import { toJsonSchema } from './write-json.ts';

/** One line of the data dictionary. */
export interface FieldDescription {
  /** Name, with the way to it: `cells.*.text`, `codes[].scheme`. */
  readonly name: string;
  /** Type in words: “text”, “list of text”, “one of: core, sometimes, rare”. */
  readonly type: string;
  readonly isOptional: boolean;
  readonly about: string;
}

type Schema = z.core.JSONSchema.JSONSchema;

/** The fields of an item and of what it holds, in order, with the descriptions of the content schema. */
export function describeFields(item: z.ZodObject): readonly FieldDescription[] {
  return listFields(toJsonSchema(item), '');
}

function listFields(schema: Schema, prefix: string): FieldDescription[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const field = asSchema(property);
    const path = prefix + name;
    return [
      {
        name: path,
        type: nameType(field),
        isOptional: !(schema.required ?? []).includes(name),
        about: field.description ?? '',
      },
      ...listFields(field, `${path}.`),
      ...listFields(asSchema(field.additionalProperties), `${path}.*.`),
      ...listFields(asSchema(field.items), `${path}[].`),
    ];
  });
}

function nameType(schema: Schema): string {
  if (schema.enum) return `one of: ${schema.enum.join(', ')}`;
  if (schema.type === 'array') {
    return `list of ${nameType(asSchema(schema.prefixItems ?? schema.items))}`;
  }
  if (schema.format === 'date') return 'date';
  if (schema.format?.startsWith('uri')) return 'address';
  if (schema.type === 'integer') return 'whole number';
  if (schema.type === 'string') return 'text';
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'object') return schema.properties ? 'group' : 'groups by id';
  return String(schema.type ?? 'any');
}

/** JSON Schema allows `true`, `false` and lists where a schema may stand; the first schema is the one that counts. */
function asSchema(value: Schema | boolean | readonly (Schema | boolean)[] | undefined): Schema {
  const [schema] = [value].flat();
  return typeof schema === 'object' ? schema : {};
}
