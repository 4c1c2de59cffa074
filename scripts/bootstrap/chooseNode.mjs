import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StepError } from './StepError.mjs';

/** Node reads TypeScript from 22.12 on (what Astro needs too), without a flag from 22.18. */
const READS_TYPESCRIPT = [22, 12];
const NEEDS_NO_FLAG = [22, 18];

/**
 * The Node to run TypeScript with: the one among the dependencies, or, where that one does not
 * run (it is built for glibc, for one), the Node this runs under if it is new enough.
 *
 * @param {string} root
 * @returns {{ path: string, flags: string[] }} throws a StepError when there is none
 */
export function chooseNode(root) {
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = join(root, 'node_modules', 'node', 'bin', binary);
  if (runs(installed)) return { path: installed, flags: [] };
  // npm puts this link first on PATH: left there, the next "npm start" would not start at all.
  rmSync(join(root, 'node_modules', '.bin', 'node'), { force: true });
  if (isAtLeast(process.versions.node, READS_TYPESCRIPT)) {
    return { path: process.execPath, flags: flagsFor(process.versions.node) };
  }
  throw new StepError(
    'start Node 24',
    `the Node that is installed with the dependencies ${existsSync(installed) ? 'does not run on this machine' : 'is not there'}, ` +
      `and your own Node ${process.versions.node} is too old to take its place`,
    'if npm is set to ignore install scripts, run "npm rebuild node --ignore-scripts=false"; ' +
      `else install Node ${READS_TYPESCRIPT.join('.')} or newer, delete node_modules and try again`,
  );
}

/** @param {string} version @returns {string[]} */
export function flagsFor(version) {
  return isAtLeast(version, NEEDS_NO_FLAG)
    ? []
    : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
}

/** @param {string} version @param {readonly number[]} least major and minor */
function isAtLeast(version, [leastMajor = 0, leastMinor = 0]) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** @param {string} path */
function runs(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}
