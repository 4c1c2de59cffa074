import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installDependencies } from './installDependencies.mjs';

/** An npm of our own: notes its arguments, then installs, or fails as it was told to. */
const FAKE_NPM = `
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const [command] = process.argv.slice(2);
appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
const failure = existsSync('failure.txt') ? readFileSync('failure.txt', 'utf8') : '';
if (failure) {
  console.error(failure);
  process.exit(1);
}
if (command === 'install' && !existsSync('lazy.txt')) {
  mkdirSync('node_modules/a', { recursive: true });
  writeFileSync('node_modules/a/package.json', '{}');
  cpSync('package-lock.json', 'node_modules/.package-lock.json');
}
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-'));
  write('package-lock.json', '{"packages":{"node_modules/a":{"version":"1.0.0"}}}');
  write('npm-cli.js', FAKE_NPM);
  write('package.json', '{"type":"module"}');
  vi.stubEnv('npm_execpath', join(root, 'npm-cli.js'));
  vi.stubEnv('npm_node_execpath', process.execPath);
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const commands = () =>
  readFileSync(join(root, 'calls.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[0]);

describe('installDependencies', () => {
  it('installs once, then needs npm no more', async () => {
    await installDependencies(root);
    await installDependencies(root);
    expect(commands()).toEqual(['ping', 'install']);
  });

  it('installs anew when the lock file asks for another version', async () => {
    await installDependencies(root);
    write('package-lock.json', '{"packages":{"node_modules/a":{"version":"1.0.1"}}}');
    await installDependencies(root);
    expect(commands()).toEqual(['ping', 'install', 'ping', 'install']);
  });

  it('starts from nothing after an install that was broken off', async () => {
    mkdirSync(join(root, 'node_modules', 'half'), { recursive: true });
    await installDependencies(root);
    expect(existsSync(join(root, 'node_modules', 'half'))).toBe(false);
  });

  it('lets one of two install and the other wait for it', async () => {
    await Promise.all([installDependencies(root), installDependencies(root)]);
    expect(commands()).toEqual(['ping', 'install']);
  });

  it('takes over the lock of a process that is gone', async () => {
    mkdirSync(join(root, '.cache'));
    write('.cache/install.lock', '4194999 4194998');
    await installDependencies(root);
    expect(commands()).toEqual(['ping', 'install']);
    expect(existsSync(join(root, '.cache', 'install.lock'))).toBe(false);
  });

  it.each([
    ['npm error code ENOTFOUND', 'cannot reach its registry'],
    ['npm error code ENOSPC', 'the disk is full'],
    ['npm error code EACCES', 'may not write here'],
    ['npm error code EUSAGE not in sync', 'do not agree'],
    ['npm error code EINTEGRITY', 'not the one that package-lock.json names'],
    ['something new', 'Could not install the dependencies: "npm install" ended with code 1\n'],
  ])('says on "%s" that %s, and puts back what was there', async (failure, reason) => {
    mkdirSync(join(root, 'node_modules', 'former'), { recursive: true });
    write('failure.txt', failure);
    await expect(installDependencies(root)).rejects.toThrow(reason);
    expect(existsSync(join(root, 'node_modules', 'former'))).toBe(true);
  });

  it('asks npm for what it has kept when the registry does not answer', async () => {
    write('failure.txt', 'npm error code ENOTFOUND');
    await expect(installDependencies(root)).rejects.toThrow('What to do: check the connection');
    expect(readFileSync(join(root, 'calls.txt'), 'utf8')).toContain('--offline');
  });

  it('does not believe an npm that ends well and leaves a package out', async () => {
    write('lazy.txt', '');
    await expect(installDependencies(root)).rejects.toThrow('these are not there: a@1.0.0');
  });

  it('says that npm is missing', async () => {
    vi.stubEnv('npm_execpath', '');
    vi.stubEnv('PATH', root);
    await expect(installDependencies(root)).rejects.toThrow('npm cannot be started');
  });
});
