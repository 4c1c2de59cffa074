import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMissingPackages, type LockedPackage } from './findMissingPackages.mjs';

const LINUX = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const PLAIN: LockedPackage = { version: '1.0.0', integrity: 'sha512-a' };
const NATIVE: LockedPackage = {
  version: '2.0.0',
  optional: true,
  os: ['linux'],
  cpu: ['x64'],
  libc: ['glibc'],
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function writeLock(path: string, packages: Record<string, LockedPackage>): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify({ packages }));
}

function install(packages: Record<string, LockedPackage>): void {
  writeLock('node_modules/.package-lock.json', packages);
  for (const path of Object.keys(packages)) {
    mkdirSync(join(root, path), { recursive: true });
    writeFileSync(join(root, path, 'package.json'), '{}');
  }
}

describe('findMissingPackages', () => {
  it('finds everything missing where nothing is installed', () => {
    writeLock('package-lock.json', {
      '': PLAIN,
      'node_modules/a': PLAIN,
      'node_modules/n': NATIVE,
    });
    expect(findMissingPackages(root, LINUX)).toEqual({
      required: ['a@1.0.0'],
      native: ['n@2.0.0'],
    });
  });

  it('finds nothing missing where all is installed', () => {
    const packages = { 'node_modules/@b/a': PLAIN, 'node_modules/@b/a/node_modules/c': PLAIN };
    writeLock('package-lock.json', packages);
    install(packages);
    expect(findMissingPackages(root, LINUX)).toEqual({ required: [], native: [] });
  });

  it('names a nested package by its own name', () => {
    writeLock('package-lock.json', { 'node_modules/@b/a/node_modules/@c/d': PLAIN });
    expect(findMissingPackages(root, LINUX).required).toEqual(['@c/d@1.0.0']);
  });

  it.each<[string, LockedPackage]>([
    ['another version', { ...PLAIN, version: '1.0.1' }],
    ['other content under the same version', { ...PLAIN, integrity: 'sha512-b' }],
  ])('notices a lock file that asks for %s', (_, wanted) => {
    install({ 'node_modules/a': PLAIN });
    writeLock('package-lock.json', { 'node_modules/a': wanted });
    expect(findMissingPackages(root, LINUX).required).toEqual([`a@${wanted.version}`]);
  });

  it('notices a folder that was deleted after the install', () => {
    writeLock('package-lock.json', { 'node_modules/a': PLAIN });
    install({ 'node_modules/a': PLAIN });
    rmSync(join(root, 'node_modules/a'), { recursive: true });
    expect(findMissingPackages(root, LINUX).required).toEqual(['a@1.0.0']);
  });

  it('notices an install that was broken off, which leaves folders but no record', () => {
    writeLock('package-lock.json', { 'node_modules/a': PLAIN });
    install({ 'node_modules/a': PLAIN });
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(findMissingPackages(root, LINUX).required).toEqual(['a@1.0.0']);
  });

  it.each([
    [{ ...LINUX, os: 'darwin' }],
    [{ ...LINUX, cpu: 'arm64' }],
    [{ ...LINUX, libc: 'musl' }],
  ])('does not miss what is built for another machine than %o', (platform) => {
    writeLock('package-lock.json', { 'node_modules/n': NATIVE });
    expect(findMissingPackages(root, platform)).toEqual({ required: [], native: [] });
  });

  it('does not miss an optional package that is no native one', () => {
    writeLock('package-lock.json', { 'node_modules/a': { ...PLAIN, optional: true } });
    expect(findMissingPackages(root, LINUX)).toEqual({ required: [], native: [] });
  });
});
