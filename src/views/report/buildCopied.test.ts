import { describe, expect, it } from 'vitest';
import type { CopiedPart } from '../../model/copiedText.ts';
import { sampleReport } from '../sampleReport.ts';
import { buildCopied } from './buildCopied.ts';

const TEXTS = [{ part: 'problems' as const, heading: '五', text: '栏目更新不够快。' }];
const WITH_TEXTS = sampleReport({}, { more: { texts: TEXTS } });
const SUMMARY = { reports: 9, compared: 4, found: 1 };
const COPIED: CopiedPart = {
  agency: '330206007',
  year: 2021,
  part: 'problems',
  length: 400,
  shared: 399,
  other: {
    agency: '330206008',
    name: '东滩街道',
    nameEn: 'Dongtan Subdistrict',
    ancestors: [{ code: '3302', name: '青石市', nameEn: 'Qingshi' }],
    year: 2020,
    part: 'overview',
  },
  passages: 5,
  excerpts: [{ own: [{ text: '更新', shared: true }], other: [{ text: '更新', shared: true }] }],
};

describe('buildCopied', () => {
  it('says that a report without its text was not compared, whatever is in the list', () => {
    const view = buildCopied('zh', sampleReport(), [COPIED], SUMMARY);
    expect(view).toEqual({ note: expect.stringContaining('没有比对'), items: [] });
  });

  it('says with how many it was compared where nothing was found', () => {
    const other = { ...COPIED, year: 2019 };
    expect(buildCopied('zh', WITH_TEXTS, [other], SUMMARY)).toEqual({
      note: expect.stringContaining('另外 3 份'),
      items: [],
    });
    const alone = buildCopied('zh', WITH_TEXTS, [], { ...SUMMARY, compared: 1 });
    expect(alone.note).toContain('只收录了这一份');
  });

  it('names the other report with its place, the counts, and never rounds up to all', () => {
    const view = buildCopied('zh', WITH_TEXTS, [COPIED], SUMMARY);
    expect(view.items[0]).toMatchObject({
      sentence: expect.stringMatching(/400 字中，有 399 字（99 %）/),
      report: {
        href: '/agency/330206008/2020/',
        label: expect.stringMatching(/东滩街道 2020 年.*青石市/),
      },
      note: expect.stringContaining('共 5 段'),
    });
    expect(buildCopied('en', WITH_TEXTS, [COPIED], SUMMARY).items[0]?.report.label).toContain(
      'Dongtan Subdistrict',
    );
  });
});
