import { expect, it } from 'vitest';
import type { StoredMention } from '../../model/storedReport.ts';
import { sampleReport } from '../sampleReport.ts';
import { buildKeyFigures } from './buildKeyFigures.ts';

const mention = (figure: string, value: number): StoredMention => ({
  state: 'number',
  value,
  figure,
  raw: String(value),
  unit: '条',
  qualifier: 'exact',
});

const lines = (...args: Parameters<typeof buildKeyFigures>): string[] =>
  buildKeyFigures(...args).map(({ value, label }) => `${value} ${label}`);

it('counts what was disclosed, asked, reviewed and sued', () => {
  const report = sampleReport(
    {
      'applications.received.person': 3746,
      'applications.received.enterprise': 63,
      'applications.received.total': 3809,
      'proceedings.review.upheld': 1,
      'proceedings.review.total': 1,
      'proactive.penalties.decisions': 12,
    },
    {
      more: {
        stated: [
          mention('stated.disclosed.total', 824),
          mention('stated.disclosed.website', 480),
          mention('stated.disclosed.wechat', 207),
        ],
      },
    },
  );
  expect(lines('zh', report)).toEqual([
    '824 条主动公开：网站 480，微信 207',
    '3,809 件新收申请：自然人 3,746，商业企业 63',
    '1 件行政复议（结果维持）',
    '0 件行政诉讼',
    '12 件行政处罚决定',
  ]);
  expect(lines('en', report)).toEqual([
    '824 items (条) disclosed: website 480, WeChat 207',
    '3,809 requests received: Individuals 3,746, Businesses 63',
    '1 administrative review (Upheld)',
    '0 lawsuits',
    '12 penalty decisions',
  ]);
});

it('never adds channels up, and says what is no number', () => {
  const report = sampleReport(
    { 'applications.received.total': { state: 'blank' } },
    {
      rest: { state: 'missing' },
      more: {
        capture: 'partial',
        stated: [mention('stated.disclosed.website', 43), mention('stated.disclosed.wechat', 34)],
      },
    },
  );
  expect(lines('zh', report)).toEqual([
    '43 条在政府网站公开：微信 34',
    '空白 件新收申请',
    '未收录 件行政复议',
    '未收录 件行政诉讼',
  ]);
  expect(buildKeyFigures('zh', report).map(({ isNumber }) => isNumber)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
