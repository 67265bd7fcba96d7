/**
 * The build always runs with a placeholder as the guide's home address, so that a finished build can be told
 * its real address without being made again. Each built text exists in two forms:
 *
 * - *neutral*: everything that needs a complete address is left out or made relative;
 * - *addressed*: it is there, with the home address in front.
 *
 * What separates the two is kept as a list of edits per file. Publishing with an address and stamping one
 * later both apply the same edits to the same neutral text, so their results cannot differ.
 */
import { placeholderHome } from '../urls/home-address.ts';

/** One place where the two forms differ: its offset in the neutral text, and both texts there. */
export type HomeEdit = readonly [at: number, neutral: string, addressed: string];

/**
 * @param neutral the neutral text
 * @param edits sorted by offset, not overlapping
 * @param home home address ending in `/`
 * @returns the addressed text
 * @throws RangeError when the text is not the one the edits were made for
 */
export function addHome(neutral: string, edits: readonly HomeEdit[], home: string): string {
  let result = '';
  let at = 0;
  for (const [start, before, after] of edits) {
    if (!neutral.startsWith(before, start) || start < at) throw new RangeError('the text was changed');
    result += neutral.slice(at, start) + after.replaceAll(placeholderHome, () => home);
    at = start + before.length;
  }
  return result + neutral.slice(at);
}

/**
 * The reverse of {@link addHome}.
 * @param addressed text made by `addHome` with the same edits and home
 * @param edits the edits
 * @param home the home address it was made with
 * @returns the neutral text
 * @throws RangeError when the text is not the one the edits were made for
 */
export function removeHome(addressed: string, edits: readonly HomeEdit[], home: string): string {
  let result = '';
  let at = 0;
  for (const [start, before, after] of edits) {
    const written = after.replaceAll(placeholderHome, () => home);
    const end = at + start - result.length;
    if (!addressed.startsWith(written, end)) throw new RangeError('the text was changed');
    result += addressed.slice(at, end) + before;
    at = end + written.length;
  }
  return result + addressed.slice(at);
}

/**
 * Gives a text a home address in place of the one it has.
 * @param text made with the edits and the address it has
 * @param edits the edits
 * @param from the address it has, ending in `/`; undefined when it is neutral
 * @param to the address it gets; undefined for the neutral text
 * @throws RangeError when the text is not the one the edits were made for
 */
export function moveHome(
  text: string,
  edits: readonly HomeEdit[],
  from: string | undefined,
  to: string | undefined,
): string {
  const neutral = from === undefined ? text : removeHome(text, edits, from);
  return to === undefined ? neutral : addHome(neutral, edits, to);
}
