// Runs the steps of TEST_STEPS; the last line is `N passed, N failed`. Option: --only STEP,...
import { parseArgs } from 'node:util';
import { runChild } from './bootstrap/runChild.mjs';
import { formatSummary } from './test/formatSummary.ts';
import { runSteps } from './test/runSteps.ts';
import { TEST_STEPS, type TestStep } from './test/testSteps.ts';

let interrupted = false;
process.on('SIGINT', () => {
  interrupted = true;
});

process.exitCode = await runTests();

async function runTests(): Promise<number> {
  const steps = readSteps();
  if (steps === undefined) {
    const names = TEST_STEPS.map(({ name }) => name).join(', ');
    console.error(`Unexpected options, expected none or "-- --only STEP,...": ${names}.`);
    return 2;
  }
  const results = await runSteps(steps, {
    runNode: (command) => runChild(process.execPath, command),
    say: (line) => console.log(line),
    isInterrupted: () => interrupted,
  });
  if (interrupted) return 130;
  console.log(formatSummary(results));
  return results.some(({ counts }) => counts.failed > 0) ? 1 : 0;
}

function readSteps(): readonly TestStep[] | undefined {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' } } });
    const names = values.only?.split(',') ?? TEST_STEPS.map(({ name }) => name);
    const known = TEST_STEPS.filter(({ name }) => names.includes(name));
    return known.length === names.length ? known : undefined;
  } catch {
    return undefined;
  }
}
