import { formatProgress, parseProgress, readySteps } from '../lib/progress/progress.ts';

const KEY = 'guide-progress';

/** Remembers ticked steps and checkpoints in this browser, and shows on the map what is done and what is next. */
class StepProgress extends HTMLElement {
  #stop = new AbortController();
  #done: ReadonlySet<string> = new Set();

  connectedCallback(): void {
    const { signal } = this.#stop;
    this.#done = read();
    this.addEventListener('change', (event) => this.#tick(event.target), { signal });
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.#clear(), { signal });
    addEventListener('storage', (event) => event.key === KEY && this.#refresh(), { signal });
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-step]')];
  }

  #tick(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || !target.dataset['step']) return;
    const done = new Set(this.#done);
    if (target.checked) done.add(target.dataset['step']);
    else done.delete(target.dataset['step']);
    this.#save(done);
  }

  #clear(): void {
    if (!confirm('Clear all ticks on this page?')) return;
    const here = this.#boxes().map(({ dataset }) => dataset['step']);
    this.#save(new Set([...this.#done].filter((id) => !here.includes(id))));
  }

  #refresh(): void {
    this.#done = read();
    this.#draw();
  }

  #save(done: ReadonlySet<string>): void {
    this.#done = done;
    try {
      localStorage.setItem(KEY, formatProgress(done));
    } catch {
      // Storage can be forbidden; ticks then last for this page only.
    }
    this.#draw();
  }

  #draw(): void {
    const boxes = this.#boxes();
    for (const box of boxes) box.checked = this.#done.has(box.dataset['step'] ?? '');
    const steps = boxes.map((box) => ({
      id: box.dataset['step'] ?? '',
      needs: (box.dataset['needs'] ?? '').split(' ').filter(Boolean),
      box,
    }));
    const ready = readySteps(steps, this.#done);
    for (const { box } of steps) box.closest('.st')?.classList.remove('ready');
    for (const { box } of ready) box.closest('.st')?.classList.add('ready');

    const summary = this.querySelector<HTMLElement>('[data-progress]');
    const bar = summary?.querySelector('progress');
    const count = summary?.querySelector('[data-count]');
    const next = summary?.querySelector('[data-ready]');
    if (!summary || !bar || !count || !next) return;
    bar.value = boxes.filter(({ checked }) => checked).length;
    count.textContent = String(bar.value);
    const links = ready.slice(0, 3).flatMap(({ box }) => {
      const title = box.closest('.st')?.querySelector('a');
      return title ? [title.cloneNode(true)] : [];
    });
    next.replaceChildren(...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])));
    if (links.length === 0) next.textContent = 'nothing is left to start';
    summary.hidden = false;
  }
}

function read(): ReadonlySet<string> {
  try {
    return parseProgress(localStorage.getItem(KEY));
  } catch {
    return new Set();
  }
}

customElements.define('step-progress', StepProgress);
