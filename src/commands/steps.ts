import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** One thing to run, as `node src/commands/run.mjs` understands it. */
export interface Step {
  /** What it does, in a few words. */
  readonly title: string;
  readonly run: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How a step went. Later steps that need it are skipped when it failed. */
interface Outcome {
  readonly title: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/**
 * Runs steps one after the other, shows what each prints, and ends with a plain summary.
 * All steps run, so that one run shows all problems; `stopAfter` names a step without which the rest is pointless.
 * @returns true when every step passed.
 */
export function runSteps(steps: readonly Step[], stopAfter?: string): boolean {
  const outcomes: Outcome[] = [];
  for (const [index, { title, run, env }] of steps.entries()) {
    console.log(`\n── ${index + 1}/${steps.length} ${title}`);
    const started = performance.now();
    const { status } = spawnSync(process.execPath, [join('src', 'commands', 'run.mjs'), ...run], {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    outcomes.push({ title, passed: status === 0, seconds: (performance.now() - started) / 1000 });
    if (status !== 0 && title === stopAfter) break;
  }

  console.log('\n── Summary');
  for (const { title, passed, seconds } of outcomes) {
    console.log(`${passed ? 'passed' : 'FAILED'}  ${title} (${seconds.toFixed(0)} s)`);
  }
  const failed = outcomes.filter(({ passed }) => !passed).length;
  const skipped = steps.length - outcomes.length;
  console.log(
    `${outcomes.length - failed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  return failed === 0 && skipped === 0;
}
