import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatSummary } from './formatSummary.ts';
import { runSteps, type StepEffects } from './runSteps.ts';
import type { TestStep } from './testSteps.ts';

const REMEDY = 'Mend it.';
const GOOD: TestStep = { name: 'good', commands: [['0']], remedy: REMEDY };
const BAD: TestStep = { name: 'bad', commands: [['1'], ['0']], remedy: REMEDY };

let folder: string;
let ran: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  ran = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A command is its own exit code; a second word is what Vitest would leave as its report. */
function effects(extra: Partial<StepEffects> = {}): StepEffects {
  return {
    runNode: async ([code = '', report]) => {
      ran.push(code);
      if (report !== undefined) writeFileSync(join(folder, 'report.json'), report);
      return Number(code);
    },
    say: () => {},
    isInterrupted: () => false,
    ...extra,
  };
}

function vitest(exitCode: string, report?: object): TestStep {
  const command = report === undefined ? [exitCode] : [exitCode, JSON.stringify(report)];
  const path = join(folder, 'report.json');
  return { name: 'tests', commands: [command], report: path, remedy: REMEDY };
}

const report = (counts: object, testResults: object[] = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...counts,
  testResults,
});

const lastLine = async (steps: TestStep[]) =>
  formatSummary(await runSteps(steps, effects()))
    .split('\n')
    .at(-1);

describe('npm test', () => {
  it('counts a step without a report as one test', async () => {
    expect(await lastLine([GOOD, GOOD])).toBe('2 passed, 0 failed');
  });

  it('goes on after a failed step, though not within it', async () => {
    expect(await lastLine([BAD, GOOD])).toBe('1 passed, 1 failed');
    expect(ran).toEqual(['1', '0']);
  });

  it('leaves out what needs the step that failed, and says so in the counts', async () => {
    expect(await lastLine([BAD, { ...GOOD, needs: 'bad' }])).toBe('0 passed, 1 failed, 1 skipped');
  });

  it('counts the tests of a report', async () => {
    const counts = { numPassedTests: 7, numPendingTests: 1, numTodoTests: 1 };
    expect(await lastLine([GOOD, vitest('0', report(counts))])).toBe(
      '8 passed, 0 failed, 2 skipped',
    );
  });

  it.each<[string, string, object | undefined, string]>([
    ['failing tests', '1', report({ numPassedTests: 3, numFailedTests: 2 }), '3 passed, 2 failed'],
    ['an error outside every test', '1', report({ numPassedTests: 3 }), '3 passed, 1 failed'],
    [
      'a file that cannot be loaded',
      '1',
      report({ numFailedTests: 1 }, [{ status: 'failed', assertionResults: [] }]),
      '0 passed, 2 failed',
    ],
    ['a crash before the report', '139', undefined, '0 passed, 1 failed'],
    ['a good end without a report', '0', undefined, '0 passed, 1 failed'],
  ])('counts %s', async (_, exitCode, left, line) => {
    expect(await lastLine([vitest(exitCode, left)])).toBe(line);
  });

  it('does not take the report of an earlier run for this one', async () => {
    writeFileSync(join(folder, 'report.json'), JSON.stringify(report({ numPassedTests: 9 })));
    expect(await lastLine([vitest('1')])).toBe('0 passed, 1 failed');
  });

  it('names each failed step and what to do', async () => {
    const summary = formatSummary(await runSteps([BAD], effects()));
    expect(summary).toContain('The step "bad" failed. Mend it.');
    expect(summary).toContain('npm test -- --only bad');
  });

  it('stops when it is interrupted', async () => {
    let interrupted = false;
    const stopping = effects({
      isInterrupted: () => interrupted,
      runNode: async () => {
        interrupted = true;
        return 130;
      },
    });
    expect(await runSteps([GOOD, GOOD], stopping)).toHaveLength(1);
  });
});
