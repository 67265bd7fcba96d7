/**
 * Progress is a list of ids of steps and checkpoints that a reader ticked, kept in the reader’s browser as
 * `{"version":1,"done":["programming"]}`. Ids are permanent. Ids that the guide does not know (any more) are
 * kept, so that nothing a reader ticked is lost when the guide changes.
 */
const PROGRESS_VERSION = 1;

/** Reads stored progress; anything that is not progress reads as none. */
export function parseProgress(text: string | null): ReadonlySet<string> {
  if (text === null) return new Set();
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored !== 'object' || stored === null) return new Set();
    const { version, done } = stored as { version?: unknown; done?: unknown };
    if (version !== PROGRESS_VERSION || !Array.isArray(done)) return new Set();
    return new Set(done.filter((id) => typeof id === 'string'));
  } catch {
    return new Set();
  }
}

/** The text to store. */
export function formatProgress(done: ReadonlySet<string>): string {
  return JSON.stringify({ version: PROGRESS_VERSION, done: [...done].sort() });
}

/** A step with the steps it needs. */
export interface Needing {
  readonly id: string;
  readonly needs: readonly string[];
}

/** The steps that are not done and whose needs are. */
export function readySteps<T extends Needing>(steps: readonly T[], done: ReadonlySet<string>): readonly T[] {
  return steps.filter(({ id, needs }) => !done.has(id) && needs.every((need) => done.has(need)));
}
