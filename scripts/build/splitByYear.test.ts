import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AgencyRecord } from '../../src/model/siteRecords.ts';
import { sampleReport } from '../../src/views/sampleReport.ts';
import { splitByYear } from './splitByYear.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-years-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function recordOf(code: string, years: readonly number[]): AgencyRecord {
  return {
    agency: { code, kind: 'town', division: code, name: '镇', nameEn: 'Town', pinyin: 'zhen' },
    ancestors: [],
    reports: years.map((year) => sampleReport({}, { year, more: { agency: code } })),
    peers: [],
    findings: [],
    checked: [],
  };
}

it('gives the reports of a year in order of agency, with every shard read once', () => {
  const shards = new Map([
    ['1101.json', [recordOf('110101001', [2021, 2022]), recordOf('110101002', [2022])]],
    ['3302.json', [recordOf('330206007', [2021])]],
  ]);
  const read: string[] = [];
  const reportsOf = splitByYear(
    {
      agencyShards: () => [...shards.keys()],
      agencies: (shard) => {
        read.push(shard);
        return shards.get(shard) ?? [];
      },
    },
    join(folder, 'reports'),
  );
  const agenciesOf = (year: number) => [...reportsOf(year)].map(({ agency }) => agency);
  expect(agenciesOf(2021)).toEqual(['110101001', '330206007']);
  expect(agenciesOf(2022)).toEqual(['110101001', '110101002']);
  expect(read).toEqual(['1101.json', '3302.json']);
});
