import type { Page } from '@playwright/test';

/**
 * Reads how a page looks: where each element is, and for every kind of element at every kind of place what its
 * computed styles and those of its pseudo-elements are. Custom properties are left out, because nothing shows them.
 * @returns one line per element and pseudo-element, in document order
 */
export function readStyles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const seen = new Set<string>();
    const describe = (element: Element | null): string =>
      element
        ? `${element.localName}.${element.getAttribute('class') ?? ''}${element.hasAttribute('hidden') ? '?' : ''}`
        : '';
    for (const element of document.body.querySelectorAll('*')) {
      if (/^(?:script|style)$/.test(element.localName)) continue;
      const name = describe(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      lines.push(`${name} at ${[x, y, width, height].join(' ')}`);
      const place = [
        element.parentElement?.parentElement,
        element.parentElement,
        element.previousElementSibling,
      ];
      const kind = [...place.map((neighbour) => describe(neighbour ?? null)), name].join(' ');
      if (seen.has(kind)) continue;
      seen.add(kind);
      for (const pseudo of ['', '::before', '::after']) {
        const style = getComputedStyle(element, pseudo || null);
        const values = [...style]
          .filter((property) => !property.startsWith('--'))
          .map((property) => `${property}:${style.getPropertyValue(property)}`);
        lines.push(`${name}${pseudo} ${values.join(';').replaceAll(location.origin, '')}`);
      }
    }
    return lines;
  });
}
