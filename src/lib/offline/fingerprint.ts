/** Characters of a fingerprint: 96 bits, so that two editions of a file do not share one by chance. */
const LENGTH = 16;

/**
 * @param base64 SHA-256 of a file's bytes, in base64
 * @returns a short text for it that can stand in an address
 */
export function shortenHash(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, LENGTH);
}
