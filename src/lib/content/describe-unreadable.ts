import type { Problem } from './problem.ts';

/** How the readers of MDX and of YAML write what is wrong, and where. */
const MDX_MESSAGE = /^(?<line>\d+):\d+: (?<reason>.*?)(?: \([\w-]+:[\w-]+\))?$/;
const YAML_MESSAGE = /^(?<reason>.*) at line (?<line>\d+), column \d+:$/;

/**
 * The problem of a file that cannot be read at all.
 * @param error what the reader threw; its first line says enough
 */
export function describeUnreadable(file: string, error: unknown): Problem {
  const [text = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const { line, reason = text } = (MDX_MESSAGE.exec(text) ?? YAML_MESSAGE.exec(text))?.groups ?? {};
  return {
    file,
    place: line === undefined ? 'file' : `line ${line}`,
    message: `cannot be read: ${reason.replace(/\((\d+):\d+\)/g, '(line $1)')}`,
  };
}
