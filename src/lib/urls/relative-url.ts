/**
 * Turns a root-absolute address into one that is relative to the document holding it.
 *
 * The result climbs to the guide's root first (`../../a/b/`, never the shorter `../b/`): on a host that serves
 * `/a/b` without redirecting to `/a/b/`, the surplus `../` ends at the domain's root and the link still holds.
 *
 * @param from root-absolute address of the document, such as `/role/` or `/404.html`
 * @param to root-absolute address with optional query and fragment; anything else is returned as it is
 * @returns a relative reference that resolves to `to` wherever the guide is mounted
 */
export function relativeUrl(from: string, to: string): string {
  if (!to.startsWith('/') || to.startsWith('//')) return to;
  const path = /^[^?#]*/.exec(to)?.[0] ?? '';
  const tail = to.slice(path.length);
  if (path === from && tail.startsWith('#')) return tail;
  const climb = '../'.repeat(from.split('/').length - 2) || './';
  const rest = path.slice(1);
  // `./` may be left out, except where the rest would then be read as empty, as a scheme or as a host.
  const needsClimb = climb !== './' || rest === '' || /^[^/]*:/.test(rest) || rest.startsWith('/');
  return (needsClimb ? climb : '') + rest + tail;
}
