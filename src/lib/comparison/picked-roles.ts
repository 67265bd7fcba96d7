const NAME = 'with';

/**
 * The roles that a query such as `?with=data-scientist,mlops-engineer` adds to a comparison.
 * @param known ids that can be added; every other word of the query is ignored
 * @returns ids in the order of `known`
 */
export function readPickedRoles(query: string, known: readonly string[]): readonly string[] {
  const asked = (new URLSearchParams(query).get(NAME) ?? '').split(',');
  return known.filter((id) => asked.includes(id));
}

/** The query with the picked roles in it; everything else in the query stays. Without roles, the name is gone, too. */
export function writePickedRoles(query: string, picked: readonly string[]): string {
  const params = new URLSearchParams(query);
  params.delete(NAME);
  const rest = params.toString();
  // Ids need no escaping, and a comma reads better than its code.
  const added = picked.length > 0 ? `${NAME}=${picked.join(',')}` : '';
  const both = [rest, added].filter(Boolean).join('&');
  return both && `?${both}`;
}
