/**
 * @param css a style sheet
 * @param replace gets each address in `url()` and returns what to write there
 * @returns the style sheet with the addresses replaced
 */
export function replaceInStyles(css: string, replace: (address: string) => string): string {
  return css.replace(
    /\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)/gi,
    (whole, double?: string, single?: string, bare?: string) => {
      const address = double ?? single ?? bare ?? '';
      const replaced = replace(address);
      return replaced === address ? whole : `url("${replaced}")`;
    },
  );
}

/**
 * @param value of a `srcset` attribute: candidates, each an address without blanks, then perhaps a descriptor;
 *   commas inside an address are kept
 * @param replace gets each address and returns what to write there
 * @returns the value with the addresses replaced
 */
export function replaceInSourceSet(value: string, replace: (address: string) => string): string {
  return value
    .split(/,\s+|\s+,/)
    .map((candidate) => candidate.trim().replace(/^\S+/, replace))
    .join(', ');
}
