import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StepError } from './StepError.mjs';

const POLL_MILLISECONDS = 300;

/**
 * Lets one process at a time change node_modules. The lock is a file with the ids of the
 * process that holds it and of its npm; when neither lives any more (killed, power cut), the
 * next one takes the lock over.
 *
 * @param {string} root
 * @param {(onStart: (child: import('node:child_process').ChildProcess) => void) => Promise<void>} work
 */
export async function withInstallLock(root, work) {
  const path = join(root, '.cache', 'install.lock');
  await takeLock(path);
  try {
    await work((child) => writeFileSync(path, `${process.pid} ${child.pid}`));
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
async function takeLock(path) {
  let dead = -1;
  let told = false;
  while (!tryToCreate(path)) {
    const holders = readHolders(path);
    const holder = holders.find(isAlive);
    if (holder !== undefined) {
      if (!told) tellWaiting(path, holder);
      told = true;
    } else if (dead === holders.length) {
      // Seen twice: the first time may have been the moment between creating and writing it.
      rmSync(path, { force: true });
    } else {
      dead = holders.length;
    }
    await sleep(POLL_MILLISECONDS);
  }
}

/** @param {string} path @param {number} holder */
function tellWaiting(path, holder) {
  console.error(
    `Another command (process ${holder}) is installing the dependencies: waiting for it.\n` +
      `If there is none, delete ${path}.`,
  );
}

/** @param {string} path */
function tryToCreate(path) {
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === 'EEXIST') return false;
    throw new StepError(
      'install the dependencies',
      `${path} cannot be written (${code})`,
      'give yourself the right to write into this folder',
    );
  }
}

/** @param {string} path @returns {number[]} none when the lock has just gone or is being written */
function readHolders(path) {
  try {
    return readFileSync(path, 'utf8').split(' ').map(Number).filter(Boolean);
  } catch {
    return [];
  }
}

/** @param {number} id */
function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
