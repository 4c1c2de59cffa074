import { rmSync } from 'node:fs';
import { readCounts, type TestCounts } from './readCounts.ts';
import type { TestStep } from './testSteps.ts';

/** A step that was run, or left out because another one failed. */
export interface StepResult {
  step: TestStep;
  seconds: number;
  counts: TestCounts;
}

/** What the steps need from outside. */
export interface StepEffects {
  /** Runs a script to its end and gives its exit code. */
  runNode: (command: readonly string[]) => Promise<number>;
  say: (line: string) => void;
  /** Whether the person at the keyboard has had enough. */
  isInterrupted: () => boolean;
}

/** Runs every step, also after a failure, save those that need the one that failed. */
export async function runSteps(
  steps: readonly TestStep[],
  effects: StepEffects,
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    if (effects.isInterrupted()) break;
    const lacks = results.some(
      ({ step: { name }, counts }) => name === step.needs && counts.failed,
    );
    const result = lacks ? leaveOut(step) : await runStep(step, effects);
    const outcome = lacks ? `left out, since ${step.needs} failed` : describe(result);
    effects.say(`--- ${step.name}: ${outcome}\n`);
    results.push(result);
  }
  return results;
}

async function runStep(step: TestStep, effects: StepEffects): Promise<StepResult> {
  effects.say(`--- ${step.name}`);
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const start = performance.now();
  let code = 0;
  for (const command of step.commands) code ||= await effects.runNode(command);
  const seconds = (performance.now() - start) / 1000;
  return { step, seconds, counts: readCounts(code, step.report) };
}

function leaveOut(step: TestStep): StepResult {
  return { step, seconds: 0, counts: { passed: 0, failed: 0, skipped: 1 } };
}

function describe({ seconds, counts }: StepResult): string {
  return `${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`;
}
