import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';

/** The signals with which a person or a supervisor ends a command. */
const ENDING_SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a command to its end, passes ending signals on to it, and gives its exit code
 * (128 + the signal's number when it ended badly on a signal, as shells do).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] stdio is inherited unless given
 * @param {(child: import('node:child_process').ChildProcess) => void} [onStart]
 * @returns {Promise<number>} rejects when the command cannot be started
 */
export async function runChild(command, args, options = {}, onStart = () => {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  /** @type {NodeJS.Signals | null} */
  let passedOn = null;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    passedOn = signal;
    child.kill(signal);
  };
  for (const signal of ENDING_SIGNALS) process.on(signal, passOn);
  try {
    onStart(child);
    /** @type {[number | null, NodeJS.Signals | null]} */
    const [code, signal] = /** @type {any} */ (await once(child, 'close'));
    if (code === 0) return 0;
    const endedBy = signal ?? passedOn;
    return endedBy === null ? (code ?? 1) : 128 + constants.signals[endedBy];
  } finally {
    for (const signal of ENDING_SIGNALS) process.off(signal, passOn);
  }
}
