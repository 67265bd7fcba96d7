/**
 * How many bytes a server sends before it waits for the first answer: ten segments (RFC 6928,
 * `min(10*MSS, max(2*MSS, 14600))`).
 */
export const firstFlight = 14_600;

/**
 * Sums up how large pages are.
 * @param sizes compressed size in bytes, by file; at least one
 * @returns one line of text
 */
export function describeSizes(sizes: ReadonlyMap<string, number>): string {
  const sorted = [...sizes].sort(([, a], [, b]) => a - b);
  const whole = sorted.filter(([, size]) => size <= firstFlight).length;
  const [, median = 0] = sorted[Math.floor(sorted.length / 2)] ?? [];
  const [file, largest = 0] = sorted.at(-1) ?? [];
  return `${whole} pages fit whole into the first ${write(firstFlight)} bytes; median ${write(median)}, largest ${write(largest)} (${file})`;
}

function write(bytes: number): string {
  return bytes.toLocaleString('en-GB');
}
