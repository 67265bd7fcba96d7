import { z } from 'astro/zod';
import { idSchema, lineSchema } from './entry.ts';
import { ROLE_IDS, type RoleId } from './roles.ts';

// A component in MDX gets `true` for an attribute without a value.
const flagSchema = z.literal(true, { error: 'write the attribute without a value' }).optional();

const listSchema = z
  .string({ error: 'write ids with spaces between them' })
  .transform((text) => text.split(/\s+/).filter(Boolean));

/** `<Figure id="ads-python" />`, or `<Figure id="ads-python" short />` for the number alone. */
export const figurePropsSchema = z.strictObject({ id: idSchema, short: flagSchema });

/** `<Cite id="fg-skills" />` */
export const citePropsSchema = z.strictObject({ id: idSchema });

/** `<Note kind="caution">` … `</Note>` */
export const notePropsSchema = z.strictObject({ kind: z.enum(['practice', 'caution', 'source']) });

/** `<Artefact caption="A run record" illustrative>` … `</Artefact>` */
export const artefactPropsSchema = z.strictObject({ caption: lineSchema, illustrative: flagSchema });

/** `<ComparisonTable roles="ai-engineer ml-engineer" aspects="primary-focus deployment" />` */
export const comparisonTablePropsSchema = z.strictObject({
  roles: listSchema.pipe(
    z.array(
      z.custom<RoleId>((id) => ROLE_IDS.some((known) => known === id), {
        error: `write role ids: ${ROLE_IDS.join(', ')}`,
      }),
    ),
  ),
  aspects: listSchema,
});

/** `<TitleMap />` */
export const titleMapPropsSchema = z.strictObject({});

/** The components that content may use, by name, with what their attributes may be. */
export const CONTENT_COMPONENTS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['Figure', figurePropsSchema],
  ['Cite', citePropsSchema],
  ['Note', notePropsSchema],
  ['Artefact', artefactPropsSchema],
  ['ComparisonTable', comparisonTablePropsSchema],
  ['TitleMap', titleMapPropsSchema],
]);

/**
 * The attributes of a component used in content, as the component needs them.
 * @throws when one is wrong, naming the component and every wrong attribute; the content check reports that to authors
 * first.
 */
export function explain<T extends z.ZodType>(
  schema: T,
  props: Record<string, unknown>,
  name: string,
): z.output<T> {
  // Astro adds a marker of its own to the attributes of components in MDX.
  const { 'server:root': _marker, ...written } = props;
  const result = schema.safeParse(written);
  if (result.success) return result.data;
  const list = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || 'attributes'}: ${message}`,
  );
  throw new Error(`<${name}> in content is written wrongly:\n${list.join('\n')}`);
}
