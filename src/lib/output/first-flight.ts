/**
 * How many bytes a server sends before it waits for the first answer: ten segments (RFC 6928,
 * `min(10*MSS, max(2*MSS, 14600))`). A page that fits is complete after one round trip.
 */
export const firstFlight = 14_600;

/**
 * Says which pages need more than one round trip.
 * @param sizes compressed size in bytes, by file
 * @returns lines of text, the largest page first; one line when all fit
 */
export function describeSizes(sizes: ReadonlyMap<string, number>): string[] {
  const larger = [...sizes].filter(([, size]) => size > firstFlight).sort(([, a], [, b]) => b - a);
  const fitting = `${sizes.size - larger.length} of ${sizes.size} pages come in one round trip`;
  return [
    `${fitting} (${write(firstFlight)} bytes)`,
    ...larger.map(([file, size]) => `  ${write(size)} ${file}`),
  ];
}

function write(bytes: number): string {
  return bytes.toLocaleString('en-GB');
}
