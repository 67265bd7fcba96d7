/**
 * From disk a browser shows a list of files for `role/` where a host would answer with its index.html, so
 * there every link and form that leads to a folder gets the name of the file. Links that are added later get
 * it when they are followed. Does nothing on a host.
 */
export function relocateLinks(): void {
  if (location.protocol !== 'file:') return;
  for (const link of document.links) nameIndex(link);
  for (const form of document.forms)
    form.action = form.action.replace(/^(file:[^?#]*\/)(?=$|[?#])/, '$1index.html');
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link) nameIndex(link);
    },
    { capture: true },
  );
}

function nameIndex(link: HTMLAnchorElement | HTMLAreaElement): void {
  if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
}
