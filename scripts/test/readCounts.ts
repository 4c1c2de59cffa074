import { readFileSync } from 'node:fs';

/** How many tests a step ran, by what came of them. */
export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

const ONE_PASSED: TestCounts = { passed: 1, failed: 0, skipped: 0 };
const ONE_FAILED: TestCounts = { passed: 0, failed: 1, skipped: 0 };

/** The part of Vitest's JSON report that is read here. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * Counts the tests of a step that has ended.
 *
 * A test file that could not be loaded, an error outside every test and a Vitest that died
 * before it wrote its report leave no failed test behind: each counts as one.
 *
 * @param report the path of Vitest's JSON report; without one the step is a test by itself
 */
export function readCounts(exitCode: number, report?: string): TestCounts {
  if (report === undefined) return exitCode === 0 ? ONE_PASSED : ONE_FAILED;
  const counts = countTests(report) ?? ONE_FAILED;
  return exitCode === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

/** Undefined when there is no whole report. */
function countTests(path: string): TestCounts | undefined {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
    const unloaded = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return undefined;
  }
}
