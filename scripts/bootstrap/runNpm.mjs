import { basename } from 'node:path';
import { runChild } from './runChild.mjs';
import { StepError } from './StepError.mjs';

const STEP = 'install the dependencies';

const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|network/;

/** What npm's own words point to, and what to do then. First match wins. */
const CAUSES = [
  {
    pattern: UNREACHABLE,
    reason: 'npm cannot reach its registry',
    remedy:
      'check the connection (behind a proxy: "npm config set proxy URL") and run the command again; ' +
      'the network is needed for the first install only',
  },
  {
    pattern: /CERT|SSL|certificate/,
    reason: 'npm does not trust the certificate of its registry',
    remedy: 'behind a proxy with a certificate of its own: "npm config set cafile FILE"',
  },
  {
    pattern: /ENOSPC/,
    reason: 'the disk is full',
    remedy: 'free about 1 GB and run the command again',
  },
  {
    pattern: /EACCES|EPERM|EROFS/,
    reason: 'npm may not write here',
    remedy: 'give yourself the right to write into this folder and into the cache of npm',
  },
  {
    pattern: /EUSAGE|in sync/,
    reason: 'package.json and package-lock.json do not agree',
    remedy: 'run "npm install" after a change of package.json, or "git checkout package-lock.json"',
  },
  {
    pattern: /EINTEGRITY/,
    reason: 'a downloaded package is not the one that package-lock.json names',
    remedy: 'run "npm cache clean --force" and try again',
  },
];

/**
 * Runs npm in the repository's root, all its output on stderr.
 *
 * @param {string} root
 * @param {readonly string[]} args
 * @param {(child: import('node:child_process').ChildProcess) => void} onStart
 * @returns {Promise<void>} rejects with a StepError that names the cause where npm told it
 */
export async function runNpm(root, args, onStart) {
  const { code, said } = await listenToNpm(root, args, (child) => {
    onStart(child);
    child.stderr?.pipe(process.stderr);
  });
  if (code !== 0) throw explain(`npm ${args[0]}`, code, said);
}

/**
 * Whether npm's registry answers at all. Without this question npm would ask for each package
 * again and again, and say after many minutes what is known after a second.
 *
 * @param {string} root
 */
export async function reachesRegistry(root) {
  const args = ['ping', '--fetch-retries=1', '--fetch-retry-mintimeout=500'];
  const { code, said } = await listenToNpm(root, args, () => {});
  return code === 0 || !UNREACHABLE.test(said);
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 * @param {(child: import('node:child_process').ChildProcess) => void} onStart
 */
async function listenToNpm(root, args, onStart) {
  let said = '';
  const [command, ...first] = findNpm();
  const code = await runChild(
    command,
    [...first, ...args, '--loglevel=error', '--no-audit', '--no-fund'],
    // npm as "npm.cmd" is a batch file, which only a shell can run.
    { cwd: root, stdio: ['ignore', 2, 'pipe'], shell: command === 'npm.cmd' },
    (child) => {
      child.stderr?.on('data', (chunk) => {
        said += chunk;
      });
      onStart(child);
    },
  ).catch(refuseWithoutNpm);
  return { code, said };
}

/**
 * The npm that started this command, under the Node that it runs on (not the Node inside
 * node_modules, which the install is about to replace); else the one on PATH.
 *
 * @returns {[string, ...string[]]}
 */
function findNpm() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli && basename(cli) === 'npm-cli.js') return [node ?? process.execPath, cli];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** @param {unknown} error @returns {never} */
function refuseWithoutNpm(error) {
  throw new StepError(
    STEP,
    `npm cannot be started (${error instanceof Error ? error.message : error})`,
    'install npm (it comes with Node from https://nodejs.org) and see that "npm --version" works',
  );
}

/**
 * @param {string} what
 * @param {number} code
 * @param {string} said
 */
export function explain(what, code, said) {
  if (code > 128) return new StepError(STEP, 'it was interrupted', 'run the command again', code);
  const cause = CAUSES.find(({ pattern }) => pattern.test(said));
  return new StepError(
    STEP,
    `"${what}" ended with code ${code}${cause ? `: ${cause.reason}` : ''}`,
    cause?.remedy ?? 'read what npm says above, mend it, and run the command again',
  );
}
