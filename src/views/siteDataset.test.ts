import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataset } from './siteDataset.ts';

describe('openDataset', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dataset-'));
    mkdirSync(join(folder, 'agencies'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('lists shards in order and nothing else', () => {
    for (const name of ['3302.json', '1101.json', 'notes.txt'])
      writeFileSync(join(folder, 'agencies', name), '[]');
    expect(openDataset(folder).agencyShards()).toEqual(['1101.json', '3302.json']);
  });

  it('says which file is not as expected, where, and what to do', () => {
    writeFileSync(join(folder, 'agencies', '3302.json'), '[{"agency":{"code":"x"}}]');
    expect(() => openDataset(folder).agencies('3302.json')).toThrow(
      /3302\.json: 0\.agency\.code: .*npm run build/,
    );
  });
});
