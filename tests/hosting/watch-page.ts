import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Filled by the listener that {@link watchPage} adds. */
    violations?: string[];
  }
}

/** What may go wrong on a page without anybody seeing it. */
export interface Watch {
  /** Everything since the last call, each with the address of the page it happened on. */
  collect(): Promise<string[]>;
}

/**
 * Watches a page for errors and warnings in the console, exceptions, failed requests, answers that are errors,
 * violations of the page's policy and requests to other places.
 * @param page before its first visit
 * @param inside says whether a request may go to an address
 */
export async function watchPage(page: Page, inside: (url: string) => boolean): Promise<Watch> {
  let found: string[] = [];
  const note = (what: string): void => {
    found.push(`${page.url()}: ${what}`);
  };
  page.on('console', (message) => {
    // The test runner says so wherever it blocks a service worker.
    const isOurs = !message.text().startsWith('Service Worker registration blocked');
    if (isOurs && /^(?:error|warning)$/.test(message.type())) note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The next visit may begin before the icon has arrived.
    if (reason !== 'net::ERR_ABORTED') note(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && !inside(request.url()))
      note(`foreign request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    window.violations = violations;
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return {
    async collect() {
      const violations = await page.evaluate(() => window.violations?.splice(0) ?? []);
      for (const violation of violations) note(`violation: ${violation}`);
      const collected = found;
      found = [];
      return collected;
    },
  };
}
