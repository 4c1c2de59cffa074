import { describe, expect, it } from 'vitest';
import type { AgencyRecord } from '../../model/siteRecords.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { sampleReport } from '../sampleReport.ts';
import { buildChangesView } from './buildChangesView.ts';

const RECEIVED = 'applications.received';

const textsOf = (problems: string) => [
  { part: 'problems' as const, heading: '五', text: problems },
];

const recordOf = (...reports: readonly StoredReport[]): AgencyRecord => ({
  agency: {
    code: '330206007',
    name: '东滩街道',
    nameEn: 'Dongtan Subdistrict',
    kind: 'town',
    division: '330206007',
    pinyin: 'dong tan jie dao',
  },
  ancestors: [],
  reports: [...reports],
  peers: [],
  findings: [],
  checked: [],
});

const pairsOf = (...reports: readonly StoredReport[]) =>
  buildChangesView('zh', recordOf(...reports)).pairs;

describe('buildChangesView', () => {
  it('sets each report beside the one before it, newest first, and says where years are missing', () => {
    const pairs = pairsOf(
      sampleReport({}, { year: 2021 }),
      sampleReport({}, { year: 2022 }),
      sampleReport({}, { year: 2024 }),
    );
    expect(pairs.map(({ id }) => id)).toEqual(['2022-2024', '2021-2022']);
    expect(pairs[0]?.notes).toEqual([expect.stringContaining('尚未收录')]);
    expect(pairs[1]).toMatchObject({
      notes: [],
      tables: [],
      summary: expect.stringContaining('全部相同'),
    });
  });

  it('shows both values, the difference with its sign, and the unit of money', () => {
    const [pair] = pairsOf(
      sampleReport({
        'proactive.fees.amount': 1.5,
        'proceedings.review.total': { state: 'blank' },
      }),
      sampleReport({ 'proactive.fees.amount': 1.25 }, { year: 2022 }),
    );
    expect(pair?.tables.map(({ rows }) => rows)).toEqual([
      [expect.objectContaining({ before: '1.5', after: '1.25', difference: '−0.25' })],
      [expect.objectContaining({ before: '空白', after: '0', difference: '不能相减' })],
    ]);
    expect(pair?.tables[0]?.rows[0]?.label).toContain('万元');
  });

  it('folds the kinds of applicants away behind the totals', () => {
    const [pair] = pairsOf(
      sampleReport({}),
      sampleReport({ [`${RECEIVED}.total`]: 2, [`${RECEIVED}.person`]: 2 }, { year: 2022 }),
    );
    expect(pair?.tables[0]?.rows).toHaveLength(1);
    expect(pair?.tables[0]?.folded?.rows).toEqual([expect.objectContaining({ difference: '+2' })]);
    const [alone] = pairsOf(
      sampleReport({}),
      sampleReport({ [`${RECEIVED}.person`]: 2 }, { year: 2022 }),
    );
    expect(alone?.tables[0]).toMatchObject({ rows: [{ after: '2' }], folded: undefined });
  });

  it('names the table whose form changed', () => {
    const old = { proactive: '2019', applications: '2021' } as const;
    const [pair] = pairsOf(
      sampleReport({}, { year: 2020, templates: old }),
      sampleReport({}, { year: 2021 }),
    );
    expect(pair?.notes).toEqual([expect.stringContaining('主动公开政府信息情况')]);
  });

  it('shows what became of the words, and leaves the middle of long common text out', () => {
    const long = '窗口的值班表按月张贴。'.repeat(30);
    const [pair] = pairsOf(
      sampleReport({}, { more: { texts: textsOf(`${long}共收到来信12封。`) } }),
      sampleReport({}, { year: 2022, more: { texts: textsOf(`${long}共收到来信15封。`) } }),
    );
    const pieces = pair?.prose[0]?.pieces ?? [];
    expect(pieces.map(({ kind }) => kind)).toEqual([
      'same',
      'skipped',
      'same',
      'removed',
      'added',
      'same',
    ]);
    expect(pieces[0]?.text.endsWith('。')).toBe(true);
    expect(pieces[2]?.text.startsWith('窗口')).toBe(true);
    expect(pair?.noTexts).toBeUndefined();
  });

  it('without the text of one says so, and shows our summaries', () => {
    const digest = [{ part: 'problems' as const, zh: '自述人手不足。', en: 'Too few staff.' }];
    const [pair] = pairsOf(
      sampleReport({}, { more: { texts: textsOf('人手不足。') } }),
      sampleReport({}, { year: 2022, more: { digest } }),
    );
    expect(pair?.prose).toEqual([]);
    expect(pair?.noTexts).toContain('2022');
    expect(pair?.noTexts).not.toContain('2021');
    expect(pair?.digests).toEqual([
      { heading: expect.any(String), years: [{ year: '2022', digest: '自述人手不足。' }] },
    ]);
  });
});
