/**
 * The day that feeds, the sitemap and search engines are told for a page: the later of its check and its last change.
 * @param checked such as 2026-11-24
 * @param changed undefined when no change names the page
 */
export function lastModified(checked: string, changed: string | undefined): string {
  return changed !== undefined && changed > checked ? changed : checked;
}
