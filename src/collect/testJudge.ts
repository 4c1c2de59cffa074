import type { JudgeDocument } from './judge.ts';

/**
 * Reads a test's document: `report 2021 = 5` has tables, `report 2021` has none, `report = 5` does
 * not say its year, `unreadable` cannot be read, and everything else is no report.
 */
export const testJudge: JudgeDocument = async (bytes) => {
  const text = new TextDecoder().decode(bytes);
  if (text.includes('unreadable')) return { kind: 'unreadable', reason: 'an odd file' };
  const report = /report( \d{4})?( = \d+)?/.exec(text);
  if (!report) return { kind: 'none', reason: 'other words' };
  const [, year, figures = ''] = report;
  return {
    kind: 'report',
    hasTables: figures !== '',
    year: year === undefined ? undefined : Number(year),
    figures,
  };
};
