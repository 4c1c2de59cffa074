import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One package as npm's lock files describe it.
 * @typedef {object} LockedPackage
 * @property {string} version
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [link]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

/**
 * What this machine is, in the words of a lock file.
 * @typedef {{ os: string, cpu: string, libc: string }} Platform
 */

/**
 * Compares package-lock.json with npm's own record of the last install that came to its end
 * (node_modules/.package-lock.json) and with the folders that are really there. A lock file
 * that changed, an install that was broken off and a folder that was deleted all show.
 *
 * `native` are the packages built for this machine: they are marked optional, and an older npm
 * leaves them out without a word (npm 9.6 finds no glibc; any npm under a Node older than 20.19
 * leaves out those that ask for a newer one).
 *
 * @param {string} root
 * @param {Platform} [platform]
 * @returns {{ required: string[], native: string[] }} as `name@version`
 */
export function findMissingPackages(root, platform = currentPlatform()) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const missing = Object.entries(wanted).filter(
    ([path, entry]) => path !== '' && !isInstalled(root, path, entry, installed[path]),
  );
  return {
    required: missing.filter(([, entry]) => !entry.optional).map(nameWithVersion),
    native: missing.filter(([, entry]) => isNative(entry, platform)).map(nameWithVersion),
  };
}

/** @param {string} path @returns {Record<string, LockedPackage>} empty when it cannot be read */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * @param {string} root
 * @param {string} path
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} installed
 */
function isInstalled(root, path, wanted, installed) {
  return (
    installed?.version === wanted.version &&
    installed.integrity === wanted.integrity &&
    existsSync(join(root, path, 'package.json'))
  );
}

/** @param {LockedPackage} entry @param {Platform} platform */
function isNative(entry, platform) {
  return (
    entry.optional === true &&
    entry.os?.includes(platform.os) === true &&
    entry.cpu?.includes(platform.cpu) === true &&
    (entry.libc === undefined || entry.libc.includes(platform.libc))
  );
}

/** @param {[string, LockedPackage]} entry path in the lock file, its package */
function nameWithVersion([path, entry]) {
  return `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${entry.version}`;
}

/** @returns {Platform} */
function currentPlatform() {
  return { os: process.platform, cpu: process.arch, libc: findLibc() };
}

/** glibc says its version in Node's own report; the other one that Node is built for is musl. */
function findLibc() {
  if (process.platform !== 'linux') return '';
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  return report.header?.glibcVersionRuntime ? 'glibc' : 'musl';
}
