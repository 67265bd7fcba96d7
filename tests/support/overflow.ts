import type { Page } from '@playwright/test';

/**
 * What makes the page wider than its window.
 * @returns descriptions of the innermost elements that stick out to the right, at most three; empty when the page fits.
 */
export function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (getComputedStyle(element.parentElement).overflowX !== 'visible' || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !scrolls(element),
    );
    const innermost = wide.filter(
      (element) => !wide.some((other) => other !== element && element.contains(other)),
    );
    const shown = innermost.slice(0, 3).map((element) => {
      const box = element.getBoundingClientRect();
      return `<${element.localName} class="${element.className.toString()}"> ${Math.round(box.left)}–${Math.round(box.right)}: ${element.textContent.trim().slice(0, 40)}`;
    });
    return [`${scrollWidth} > ${clientWidth}`, ...shown];
  });
}
