import { writeClipboard } from './write-clipboard.ts';

const SHOWN = 4000; // ms; long enough to be read out, short enough not to be taken for the answer to the next copy

/** Gives every figure with code a button that copies it. Without this script there is no button. */
export function copyCode(): void {
  for (const figure of document.querySelectorAll('figure.artefact:has(> pre)')) {
    const caption = figure.querySelector('figcaption');
    // Where output follows the code, the code is what a reader wants.
    const code = figure.querySelector('pre');
    if (!caption || !code) continue;
    const button = document.createElement('button');
    button.className = 'lnk';
    button.type = 'button';
    button.textContent = 'Copy';
    const answer = document.createElement('span');
    answer.className = 'copied';
    answer.role = 'status';
    caption.append(answer, button);
    let clearing: ReturnType<typeof setTimeout> | undefined;
    button.addEventListener('click', async () => {
      clearTimeout(clearing);
      answer.textContent = (await writeClipboard(code.textContent)) ? 'Copied' : select(code);
      clearing = setTimeout(() => (answer.textContent = ''), SHOWN);
    });
  }
}

/** Selects the code, so that one keystroke copies it, and says so. */
function select(code: HTMLElement): string {
  getSelection()?.selectAllChildren(code);
  code.focus({ preventScroll: true });
  return 'Selected, ready to copy';
}
