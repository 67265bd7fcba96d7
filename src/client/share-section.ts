import { citeSection } from '../lib/citations/cite-section.ts';
import { cutSection } from '../lib/editions/cut-section.ts';

/** Offers the address, the Markdown and a citation of the page and of each section that has a permalink. */
export class ShareSection extends HTMLElement {
  #id = '';
  #title: string | undefined;
  #status = make('p');
  #text = make('pre');

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    this.popover = 'auto';
    this.#status.role = 'status';
    this.#text.tabIndex = 0;
    this.append(
      this.#button('Copy link', () => this.#copy(this.#url())),
      ...(location.protocol === 'file:' ? [] : [this.#button('Copy as Markdown', () => this.#copyMarkdown())]),
      this.#button('Cite', () => this.#cite()),
      this.#status,
      this.#text,
    );
    document.querySelector('.r-head')?.append(this.#opener('Share this page', '', undefined));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[data-permalink]')) {
      const title = link.parentElement?.textContent.trim();
      const opener = this.#opener('Share', decodeURIComponent(link.hash.slice(1)), title);
      opener.ariaLabel = `Share ${title}`;
      link.after(opener);
    }
  }

  #opener(label: string, id: string, title: string | undefined): HTMLButtonElement {
    const opener = this.#button(label, () => {
      this.#id = id;
      this.#title = title;
      this.ariaLabel = `Share ${title ?? 'this page'}`;
      this.#say('');
    });
    opener.classList.add('share');
    opener.popoverTargetElement = this;
    return opener;
  }

  #button(label: string, act: () => unknown): HTMLButtonElement {
    const button = make('button');
    button.type = 'button';
    button.className = 'lnk';
    button.textContent = label;
    button.onclick = act;
    return button;
  }

  #url(): string {
    const url = new URL(location.href);
    url.hash = this.#id;
    url.search = '';
    return url.href;
  }

  async #copyMarkdown(): Promise<void> {
    const twin = new URL('index.md', location.href);
    try {
      const response = await fetch(twin);
      const markdown = response.ok ? await response.text() : '';
      const part = this.#id ? cutSection(markdown, this.#id) : markdown;
      if (!part) throw new Error(`No Markdown at ${twin.href}`);
      // Without a home address the twin's links are relative; away from the guide they must be complete.
      await this.#copy(
        part.replace(/(\]\(|^address: )(\.[^)\s]*)/gm, (_, before: string, to: string) => before + new URL(to, twin).href),
      );
    } catch {
      this.#say('The Markdown text cannot be loaded.');
    }
  }

  #cite(): void {
    const { guide = '', author = '', checked = '' } = this.dataset;
    const page = document.querySelector('h1')?.textContent.trim() ?? '';
    const { text, bibtex } = citeSection({ page, section: this.#title, guide, author, checked, url: this.#url() });
    this.#say('', `${text}\n\n${bibtex}`);
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say('Copied');
    } catch {
      this.#say('Select the text to copy it.', text);
    }
  }

  #say(status: string, text = ''): void {
    this.#status.textContent = status;
    this.#text.textContent = text;
    this.#text.hidden = text === '';
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return document.createElement(name);
}

customElements.define('share-section', ShareSection);
