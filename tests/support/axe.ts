import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on the page as it stands: WCAG 2.2 A and AA, best practices, the AAA rule for contrast of text, and
 * the size of targets.
 * @param about `colours` asks for the rules about contrast only
 * @returns one line per finding; empty when there is none
 */
export async function findViolations(
  page: Page,
  about: 'everything' | 'colours' = 'everything',
): Promise<readonly string[]> {
  // Pages have no frames, so axe needs no second window.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (about === 'colours') axe.withRules(['color-contrast', 'color-contrast-enhanced']);
  else
    axe.options({
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
