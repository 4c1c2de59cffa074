import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { listFiles } from './listFiles.ts';

/** Beyond this a file is data, which no one wrote by hand. */
const MOST_BYTES = 1_000_000;
const BINARY = /\.(png|jpe?g|ico|woff2|parquet|pdf|docx?|xlsx?|wps|zip|gz)$/;

/** A folder of one machine; an address's path may look like it and stands behind a host's name. */
const MACHINE_PATH = /(?<![\w.:/-])\/(work|home|root|Users|tmp)\/[\w.-]/;
const REGISTRY_HOST = /registry\.(npmjs|yarnpkg|npmmirror)|npm\.pkg/;

const texts = listFiles()
  .filter((path) => !BINARY.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  .filter(({ text }) => text.length < MOST_BYTES);

function findIn(pattern: RegExp): string[] {
  return texts.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

describe('the repository', () => {
  it('names no folder of one machine', () => {
    expect(findIn(MACHINE_PATH).filter((path) => !path.startsWith('tests/habits/'))).toEqual([]);
  });

  it('names no package registry', () => {
    expect(findIn(REGISTRY_HOST).filter((path) => !path.startsWith('tests/habits/'))).toEqual([]);
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });

  it('pins every dependency to one version', () => {
    const versions = Object.entries<string>({ ...packageJson.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('locks the versions that package.json names', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect(packages[''].devDependencies).toEqual(packageJson.devDependencies);
  });
});
