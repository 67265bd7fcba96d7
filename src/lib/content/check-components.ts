import { comparisonTablePropsSchema, CONTENT_COMPONENTS } from '../../schemas/props.ts';
import { checkShape } from './check-shape.ts';
import type { Problem } from './problem.ts';
import type { Prose } from './read-prose.ts';

/**
 * Checks the components that the body of an entry uses: their names, their attributes, and the aspects of a table.
 * @param aspects the id of every aspect of the comparison
 */
export function checkComponents(
  elements: Prose['elements'],
  file: string,
  aspects: ReadonlySet<string>,
): readonly Problem[] {
  return elements.flatMap(({ line, name, attributes }) => {
    const place = `line ${line}`;
    const schema = CONTENT_COMPONENTS.get(name);
    if (!schema) {
      const known = [...CONTENT_COMPONENTS.keys()].join(', ');
      return [{ file, place, message: `<${name}> is not one of our components: ${known}` }];
    }
    const named = name === 'ComparisonTable' ? attributes['aspects'] : '';
    const unknown = (comparisonTablePropsSchema.shape.aspects.safeParse(named).data ?? [])
      .filter((id) => !aspects.has(id))
      .map((id) => `there is no aspect “${id}” in content/comparison; add it or correct the id`);
    return [
      ...checkShape(schema, attributes, file, `${place} › <${name}>`),
      ...unknown.map((message) => ({ file, place, message })),
    ];
  });
}
