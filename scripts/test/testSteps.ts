/** One step of `npm test`. */
export interface TestStep {
  name: string;
  /** Scripts with their arguments, run by Node one after the other; a failure ends the step. */
  commands: readonly (readonly string[])[];
  /** Where Vitest leaves its report. A step without one counts as one test. */
  report?: string;
  /** A step whose failure makes this one pointless. */
  needs?: string;
  /** What to do when the step fails. */
  remedy: string;
}

const VITEST_REMEDY = 'Each failing test is named above, with its file and line.';

/** The steps of `npm test`, in order. */
export const TEST_STEPS: readonly TestStep[] = [
  {
    name: 'types',
    commands: [
      ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'],
      ['node_modules/typescript/bin/tsc', '--noEmit'],
    ],
    remedy: 'Mend the types in the files and lines named above.',
  },
  {
    name: 'lint',
    commands: [
      ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
      ['node_modules/eslint/bin/eslint.js', '.'],
    ],
    remedy: 'Run "npm run format", then mend by hand what is left.',
  },
  {
    name: 'unit',
    commands: [vitest('unit')],
    report: reportOf('unit'),
    remedy: VITEST_REMEDY,
  },
  {
    name: 'build',
    commands: [['scripts/build.ts', '--out', 'dist']],
    remedy: 'The message above names the file to mend; "npm run build" repeats this step.',
  },
  {
    name: 'browser',
    commands: [vitest('browser')],
    report: reportOf('browser'),
    needs: 'build',
    remedy: VITEST_REMEDY,
  },
];

function vitest(project: string): string[] {
  const reporters = ['--reporter=default', '--reporter=json'];
  const output = `--outputFile.json=${reportOf(project)}`;
  return ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters, output];
}

function reportOf(project: string): string {
  return `.cache/test/${project}.json`;
}
