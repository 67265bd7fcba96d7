/** Up to `most` words of the sorted vocabulary that begin with the letters. */
export function wordsFrom(words: readonly string[], letters: string, most: number): string[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < words.length && end - low < most && words[end]?.startsWith(letters)) end += 1;
  return words.slice(low, end);
}
