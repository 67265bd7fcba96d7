/** Marks the section a reader is in, in the table of contents. */
class TocSpy extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const sections = links.flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading ? [{ link, heading }] : [];
    });
    let waiting = false;
    const mark = (): void => {
      waiting = false;
      // A third of the way down the window: the section a reader looks at, not the one that is leaving.
      const line = window.innerHeight / 3;
      const current = sections.findLast(({ heading }) => heading.getBoundingClientRect().top <= line);
      for (const { link } of sections) {
        if (link === current?.link) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    const schedule = (): void => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(mark);
    };
    addEventListener('scroll', schedule, { passive: true, signal: this.#stop.signal });
    addEventListener('resize', schedule, { signal: this.#stop.signal });
    schedule();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }
}

customElements.define('toc-spy', TocSpy);
