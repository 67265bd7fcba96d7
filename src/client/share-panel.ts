import { placeNote } from './place-note.ts';
import { readSharedPart } from './shared-part.ts';
import { writeClipboard } from './write-clipboard.ts';

let current: SharePanel | undefined;

/** The opener whose panel was open when a pointer went down. That closes the panel, before the click comes. */
let pressed: HTMLElement | undefined;
document.addEventListener('pointerdown', () => (pressed = current?.opener), { capture: true });

/**
 * Opens the panel for what the opener stands for, or closes it where it is open already.
 * @param isPointed whether a pointer clicked, and not the keyboard
 */
export function openPanel(opener: HTMLAnchorElement | HTMLButtonElement, isPointed: boolean): void {
  const isOpen = opener === (isPointed ? pressed : current?.opener);
  current?.close();
  if (!isOpen) current = new SharePanel(opener, () => (current = undefined));
}

/** Copies one page or part as a link, as Markdown or as a citation, and shows what was copied. */
class SharePanel {
  readonly opener: HTMLAnchorElement | HTMLButtonElement;
  #panel = document.createElement('div');
  #status = document.createElement('p');
  #text = document.createElement('textarea');

  constructor(opener: HTMLAnchorElement | HTMLButtonElement, onClose: () => void) {
    this.opener = opener;
    const permalink = opener instanceof HTMLAnchorElement ? opener : undefined;
    const { name, address, citation, readMarkdown } = readSharedPart(permalink);
    const panel = this.#panel;
    panel.className = 'share';
    panel.popover = 'auto';
    panel.role = 'dialog';
    panel.ariaLabel = `Share or cite: ${name}`;
    const title = document.createElement('p');
    title.className = 'share-title';
    title.append(name);
    const ways = document.createElement('div');
    ways.className = 'share-ways';
    ways.append(
      makeButton('btn', 'Copy link', () => this.#copy('Link', address)),
      ...(readMarkdown
        ? [makeButton('btn', 'Copy as Markdown', () => this.#copyLater('Markdown', readMarkdown))]
        : []),
      makeButton('btn', 'Copy citation', () => this.#copy('Citation', citation.text)),
      makeButton('btn', 'Copy BibTeX', () => this.#copy('BibTeX', citation.bibtex)),
    );
    this.#status.role = 'status';
    this.#text.readOnly = true;
    this.#text.hidden = true;
    this.#text.ariaLabel = 'Text to copy';
    panel.append(
      title,
      ways,
      this.#status,
      this.#text,
      makeButton('lnk', 'Close', () => this.close()),
    );
    panel.addEventListener('toggle', ({ newState }) => {
      if (newState !== 'closed') return;
      panel.remove();
      if (current === this) onClose();
    });
    document.querySelector('main')?.append(panel);
    // The focus returns to what has it now.
    opener.focus({ preventScroll: true });
    panel.showPopover({ source: opener });
    // A permalink stands at the top of the window in a moment.
    placeNote(panel, opener, permalink === undefined);
    panel.querySelector('button')?.focus({ preventScroll: true });
  }

  close(): void {
    this.#panel.hidePopover();
  }

  async #copyLater(what: string, read: () => Promise<string>): Promise<void> {
    this.#say('');
    try {
      await this.#copy(what, await read());
    } catch {
      this.#say('The Markdown text could not be loaded.');
    }
  }

  async #copy(what: string, text: string): Promise<void> {
    this.#say('', text);
    if (await writeClipboard(text)) {
      this.#say(`${what} copied.`, text);
      return;
    }
    this.#say('The browser did not allow copying. The text is selected, so that you can copy it.', text);
    this.#text.focus();
    this.#text.select();
  }

  #say(status: string, text = ''): void {
    this.#status.textContent = status;
    this.#text.value = text;
    // A link in two lines; of anything longer enough to recognise it.
    this.#text.rows = text.length < 80 ? 2 : 6;
    this.#text.hidden = text === '';
  }
}

function makeButton(className: 'btn' | 'lnk', label: string, act: () => unknown): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.append(label);
  button.addEventListener('click', act);
  return button;
}
