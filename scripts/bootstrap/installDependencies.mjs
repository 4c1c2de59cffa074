import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findMissingPackages } from './findMissingPackages.mjs';
import { reachesRegistry, runNpm } from './runNpm.mjs';
import { StepError } from './StepError.mjs';
import { withInstallLock } from './withInstallLock.mjs';

const STEP = 'install the dependencies';

/**
 * "install", since "npm ci" refuses a lock file that lists only the native packages of the
 * platforms its registry has; "--no-save" takes the versions of the lock file and leaves it as
 * it is. The development packages are asked for since NODE_ENV=production leaves them out.
 */
const INSTALL = ['install', '--no-save', '--include=dev', '--include=optional'];

/**
 * Makes node_modules agree with package-lock.json; does nothing, and needs no network, when it
 * does already. Of several commands started at once, one installs and the others wait for it.
 * What npm prints goes to stderr.
 *
 * @param {string} root
 * @returns {Promise<void>} rejects with a StepError
 */
export async function installDependencies(root) {
  if (isComplete(findMissingPackages(root))) return;
  await withInstallLock(root, async (onStart) => {
    const before = findMissingPackages(root);
    if (isComplete(before)) return;
    console.error('Installing the dependencies (about half a minute, and as much to download) …');
    const args = [...INSTALL, ...(await whereFrom(root))];
    if (before.required.length > 0) {
      await replaceModules(root, () => runNpm(root, args, onStart));
    }
    // By name, and with force, npm does not ask itself whether a package fits this machine.
    const { native } = findMissingPackages(root);
    if (native.length > 0) await runNpm(root, [...args, '--force', ...native], onStart);
    refuseIncomplete(findMissingPackages(root));
  });
}

/**
 * Lets npm start from nothing, since what a broken-off install left behind looks whole to it;
 * puts back what was there when npm fails, so that the network's absence costs nothing.
 *
 * @param {string} root
 * @param {() => Promise<void>} install
 */
async function replaceModules(root, install) {
  const modules = join(root, 'node_modules');
  const former = join(root, '.cache', 'node_modules.former');
  rmSync(former, { recursive: true, force: true });
  if (existsSync(modules)) renameSync(modules, former);
  try {
    await install();
  } catch (error) {
    rmSync(modules, { recursive: true, force: true });
    if (existsSync(former)) renameSync(former, modules);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}

/** @param {string} root @returns {Promise<string[]>} options of npm */
async function whereFrom(root) {
  if (await reachesRegistry(root)) return ['--prefer-offline'];
  console.error('The registry of npm does not answer: trying what npm has kept from before.');
  return ['--offline'];
}

/** @param {{ required: string[], native: string[] }} missing */
function isComplete({ required, native }) {
  return required.length === 0 && native.length === 0;
}

/** @param {{ required: string[], native: string[] }} missing */
function refuseIncomplete({ required, native }) {
  const missing = [...required, ...native];
  if (missing.length === 0) return;
  throw new StepError(
    STEP,
    `npm ended well, but these are not there: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}`,
    'delete node_modules and run the command again; if that does not help, update npm',
  );
}
