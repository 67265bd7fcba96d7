import { knownLicences, type ShippedWork } from './shipped-works.ts';

/** A work with the text of its licence, as its authors ship it. */
export interface LicensedWork extends ShippedWork {
  readonly text: string;
}

/**
 * Writes the notices that have to go with the guide.
 * @param guide name of the guide
 * @param works in the order in which they are named
 * @returns plain text: a list first, then every licence in full
 */
export function writeLicences(guide: string, works: readonly LicensedWork[]): string {
  const list = works.map(
    ({ name, copyright, licence, use, address }) =>
      `${name}, for ${use}\n  ${copyright}\n  ${knownLicences[licence]} (${licence})\n  ${address}\n`,
  );
  const rule = '-'.repeat(72);
  const texts = works.map(
    ({ name, licence, text }) => `${rule}\n${name}: ${licence}\n${rule}\n\n${text.trim()}\n`,
  );
  const introduction = `Works of others in the ${guide}\n\nEverything else in the guide is its own; the page "about" names its licence.\n`;
  return [introduction, ...list, ...texts].join('\n');
}
