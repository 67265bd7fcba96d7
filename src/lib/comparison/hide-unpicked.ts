/**
 * The styles that keep the column of each role hidden until its box is ticked, so that no script is needed.
 * A browser that does not know `:has()` shows every column.
 * @param roles ids of roles, such as `data-scientist`
 * @returns CSS
 */
export function hideUnpicked(roles: readonly string[]): string {
  return roles.map((id) => `main:has(#with-${id}:not(:checked)) [data-more=${id}]{display:none}`).join('');
}
