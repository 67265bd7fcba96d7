/**
 * Offers to copy or cite the page (`<share-page>`) and each part with a permalink. This is on every page, so it only
 * loads the rest: when a reader reaches for it, or when the address names a part that is not there.
 */
import './share-hand-over.ts';
import { configuredUrl, loadScript } from './trusted-script.ts';

let loading: Promise<void> | undefined;

/** Loads the tools once, and again after a failure; they are undefined then. */
async function loadTools(): Promise<typeof globalThis.guideShare> {
  loading ??= loadScript(configuredUrl('share')).catch(() => (loading = undefined));
  await loading;
  return globalThis.guideShare;
}

async function reach(event: Event): Promise<void> {
  const opener =
    event.target instanceof Element && event.target.closest('main a[data-permalink], share-page > button');
  if (!opener) return;
  const tools = await loadTools();
  if (event.type !== 'click') return;
  if (tools) tools.open(event);
  else if (opener.matches('button')) opener.textContent = 'Could not be loaded: try again';
}

async function checkAddress(): Promise<void> {
  const id = location.hash.slice(1);
  if (globalThis.guideShare || (id && !document.getElementById(id))) (await loadTools())?.checkAddress();
}

const page = document.querySelector<HTMLElement>('share-page');
if (page && 'popover' in page) {
  page.inert = false;
  for (const type of ['pointerover', 'focusin', 'click'])
    document.addEventListener(type, (event) => void reach(event));
}
void checkAddress();
addEventListener('hashchange', () => void checkAddress());
