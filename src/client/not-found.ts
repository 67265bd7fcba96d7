import { possibleRoots, wordsOfAddress } from '../lib/urls/possible-roots.ts';

/**
 * Finds the guide's root from the page for missing addresses, which a host shows at any depth, and fills in
 * what depends on it:
 *
 * - `a[data-path]`: its `href` becomes the root plus `data-path` (`""` is the start page);
 * - `form[data-path]`: its `action` likewise;
 * - `[data-words]`: an input gets the words of the address as its value, unless it has one;
 * - `[data-way-home]`: whatever was hidden until the root was known is shown.
 *
 * The root is the nearest folder above that has the icon named by `<html data-mark>`.
 * @returns when the root was found or every folder was asked
 */
export async function notFound(): Promise<void> {
  const mark = document.documentElement.dataset['mark'];
  if (mark === undefined) throw new Error('404 page: <html> has no data-mark');
  for (const path of possibleRoots(location.pathname)) {
    const root = new URL(path, location.href);
    if (await hasMark(new URL(mark, root))) return fillIn(root);
  }
}

/** A host that answers every address with a page must not pass for the root, so the type is checked as well. */
async function hasMark(address: URL): Promise<boolean> {
  try {
    const response = await fetch(address, { method: 'HEAD' });
    return response.ok && (response.headers.get('content-type') ?? '').includes('svg');
  } catch {
    return false;
  }
}

function fillIn(root: URL): void {
  document.documentElement.dataset['root'] = root.href;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-path]')) {
    link.href = new URL(link.dataset['path'] ?? '', root).href;
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-path]')) {
    form.action = new URL(form.dataset['path'] ?? '', root).href;
  }
  const words = wordsOfAddress(location.pathname.slice(root.pathname.length));
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-words]')) {
    input.value ||= words;
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-way-home]')) element.hidden = false;
}
