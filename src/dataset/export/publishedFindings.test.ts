import { expect, it } from 'vitest';
import { runRules } from '../../audit/runRules.ts';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import { tallyChecks } from '../audit/tallyChecks.ts';
import { sampleFigures, sampleReport } from '../sampleReport.ts';
import { FINDINGS_TABLE } from './publishedFindings.ts';

const agency = {
  code: '330206007',
  name: '=街道',
  nameEn: 'Street',
  kind: 'town' as const,
  division: '330206007',
  pinyin: 'jie dao',
};

function recordWith(place: string | undefined): AgencyRecord {
  const total = { state: 'number' as const, value: 2, ...(place !== undefined && { place }) };
  const figures = sampleFigures({ 'proceedings.review.total': total });
  const reports = [sampleReport({ figures })];
  const checks = tallyChecks(runRules({ agency, reports }));
  return { agency, ancestors: [], reports, peers: [], ...checks };
}

it('gives a finding one row with both sides, its places and its address', () => {
  const [row] = FINDINGS_TABLE.rowsOf(recordWith('line 7 column 3'));
  expect(row).toEqual({
    agency: '330206007',
    name: "'=街道",
    year: '2021',
    rule: 'result-sum',
    severity: 'error',
    subject: 'proceedings.review',
    left: '2',
    right: '0',
    difference: '2',
    figures:
      'proceedings.review.total proceedings.review.upheld proceedings.review.corrected proceedings.review.other proceedings.review.pending',
    places: 'line 7 column 3; -; -; -; -',
    message: '表四“行政复议”行：年报记载的总计为 2，各种结果之和为 0，相差 2。',
    messageEn:
      'Table 4, row “Administrative review”: by the report the printed total is 2 and the sum of the results is 0, 2 apart.',
    address: '/agency/330206007/2021/#result-sum-proceedings-review',
  });
  expect(Object.keys(row ?? {})).toEqual(FINDINGS_TABLE.columns.map(({ name }) => name));
});

it('has no places for a report that was taken by hand', () => {
  expect(FINDINGS_TABLE.rowsOf(recordWith(undefined))[0]?.places).toBe('');
});
