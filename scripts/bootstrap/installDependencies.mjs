import { findMissingPackages } from './findMissingPackages.mjs';
import { runNpm } from './runNpm.mjs';
import { StepError } from './StepError.mjs';
import { withInstallLock } from './withInstallLock.mjs';

const STEP = 'install the dependencies';

/** Asks for the development packages too, which npm leaves out where NODE_ENV is production. */
const INSTALL = ['ci', '--include=dev', '--include=optional', '--prefer-offline'];
/** Beside what is there, without asking whether npm believes that it fits this machine. */
const ADD = ['install', '--no-save', '--force', '--include=dev', '--prefer-offline'];

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
    if (before.required.length > 0) await runNpm(root, INSTALL, onStart);
    const { native } = findMissingPackages(root);
    if (native.length > 0) await runNpm(root, [...ADD, ...native], onStart);
    refuseIncomplete(findMissingPackages(root));
  });
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
