import { describe, expect, test } from 'vitest';
import { runRules } from '../../src/audit/runRules.ts';
import { loadRegister } from '../../src/dataset/loadRegister.ts';
import { memoryDisk } from '../../src/dataset/memoryDisk.ts';
import { nodeDisk } from '../../src/dataset/nodeDisk.ts';
import { openStore } from '../../src/dataset/openStore.ts';
import { agencyNamed } from '../../src/dataset/store/agencyNamed.ts';
import { readTexts } from '../../src/dataset/store/textFiles.ts';
import type { StoredReport } from '../../src/model/storedReport.ts';
import { chooseAgencies } from '../../src/synth/chooseAgencies.ts';
import { inventShards } from '../../src/synth/parsed/inventShards.ts';
import { startRandom } from '../../src/synth/randomSource.ts';
import { PLANTED_FILE, writeParsed } from './writeParsed.ts';

const YEARS = [2020, 2021, 2022, 2023];
const register = await loadRegister(nodeDisk, 'data');
const agencies = chooseAgencies(register, 40, startRandom(5));

/** Every file of an invented data directory, and its reports by agency. */
async function write(errors: number, seed = 3) {
  const disk = memoryDisk();
  const shards = inventShards({ agencies, years: YEARS, seed, errors });
  const written = await writeParsed(shards, 'data', disk, { withTexts: true });
  const store = await openStore(disk, 'data', (code) => register.find(code) !== undefined);
  const reports: StoredReport[] = [];
  for (const province of store.provinces) reports.push(...(await store.readProvince(province)));
  expect(store.problems()).toEqual([]);
  return { disk, written, reports };
}

/** Reports that break a rule, and which. */
function brokenIn(reports: readonly StoredReport[]): string[] {
  const byAgency = Map.groupBy(reports, ({ agency }) => agency);
  const broken = [...byAgency].flatMap(([code, own]) => {
    const agency = agencyNamed(code, new Map(), register);
    if (!agency) throw new Error(`no agency ${code}`);
    return runRules({ agency, reports: own }).filter(({ result }) => result === 'broken');
  });
  return [...new Set(broken.map(({ agency, year, rule }) => `${agency},${year},${rule}`))].sort();
}

describe('writeParsed', () => {
  test('writes a data directory whose reports keep every rule', async () => {
    const { written, reports } = await write(0);
    expect(written).toBe(agencies.length * YEARS.length);
    expect(reports).toHaveLength(written);
    expect(brokenIn(reports)).toEqual([]);
  });

  test('plants errors that the checks find, and lists exactly these', async () => {
    const { disk, reports } = await write(0.5);
    const listed = new TextDecoder().decode(await disk.read(`data/${PLANTED_FILE}`));
    const lines = listed.trim().split('\n').slice(1);
    expect(lines.length).toBeGreaterThan(40);
    const planted = lines.map((line) => line.split(',').slice(0, 3).join(','));
    expect(brokenIn(reports)).toEqual(planted.sort());
  });

  test('says that the data are invented, and keeps the prose beside them', async () => {
    const { disk, reports } = await write(0);
    for (const { agency, year, source, texts = [], stated } of reports) {
      expect(source).toMatchObject({ note: expect.stringContaining('虚构数据') });
      expect(texts.map(({ part }) => part)).toEqual(['overview', 'problems', 'other']);
      const kept = await readTexts(disk, 'data', agency, year, source.sha256);
      expect(kept?.sentences.map(({ figure }) => figure)).toEqual(
        stated.map(({ figure }) => figure),
      );
    }
  });

  test('writes the same for the same seed', async () => {
    const [first, again, other] = [await write(0.1), await write(0.1), await write(0.1, 4)];
    expect(again.disk.texts()).toEqual(first.disk.texts());
    expect(other.disk.texts()).not.toEqual(first.disk.texts());
  });
});
