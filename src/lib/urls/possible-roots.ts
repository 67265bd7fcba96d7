/**
 * Lists where the guide's root can be when a page is shown for an address that does not exist.
 * @param pathname path of the address, starting with a slash
 * @returns folders from the deepest to the root of the host, each ending in a slash
 */
export function possibleRoots(pathname: string): string[] {
  const folders = pathname.split('/').slice(1, -1);
  return Array.from({ length: folders.length + 1 }, (_, dropped) => {
    const kept = folders.slice(0, folders.length - dropped);
    return '/' + kept.map((folder) => `${folder}/`).join('');
  });
}

/**
 * Guesses what somebody was looking for from the address they came with.
 * @param path the part of the address below the guide's root
 * @returns words separated by blanks; empty when the address contains none
 */
export function wordsOfAddress(path: string): string {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // A broken percent sign is no reason to have no words.
  }
  return text
    .replace(/\.(?:html?|php|aspx?|md)$/i, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80);
}
