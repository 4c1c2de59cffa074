import type { StepResult } from './runSteps.ts';

/** The end of `npm test`: the steps that failed and what to do, then the counts of all. */
export function formatSummary(results: readonly StepResult[]): string {
  const failures = results
    .filter(({ counts }) => counts.failed > 0)
    .map(
      ({ step }) => `The step "${step.name}" failed. ${step.remedy}
  To repeat it alone: npm test -- --only ${step.name}\n`,
    );
  return [...failures, formatCounts(results)].join('\n');
}

function formatCounts(results: readonly StepResult[]): string {
  const sum = (kind: 'passed' | 'failed' | 'skipped') =>
    results.reduce((total, { counts }) => total + counts[kind], 0);
  const skipped = sum('skipped');
  const line = `${sum('passed')} passed, ${sum('failed')} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
