import { expect, it } from 'vitest';
import { sampleReport } from '../sampleReport.ts';
import { buildQuietLines } from './buildQuietLines.ts';

it('says what has no chart, and which year leaves its carry-over blank', () => {
  const report = sampleReport({
    'proceedings.review.total': 1,
    'applications.carriedOver.total': { state: 'blank' },
  });
  expect(buildQuietLines('zh', { reports: [report] })).toEqual([
    '谁在申请：各年各类申请人的格子都印作 0。',
    '规范性文件：各年各格都印作 0。',
    '行政许可、处罚、强制的处理决定：各年都印作 0。',
    '主动公开的条数：收录的正文里没有写明。',
    '结转下年度继续办理：2021 年的总计格留空。',
  ]);
});

it('never calls cells 0 of which some are no numbers', () => {
  const report = sampleReport(
    { 'applications.granted.person': 0 },
    { rest: { state: 'missing' }, more: { capture: 'partial' } },
  );
  expect(buildQuietLines('zh', { reports: [report] })[0]).toBe(
    '谁在申请：各年都没有完整可读的分类数字。',
  );
});
