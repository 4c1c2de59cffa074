import { expect, it } from 'vitest';
import { sampleReport } from '../sampleReport.ts';
import { formatReportJson } from './formatReportJson.ts';

it('gives out the report with its body, and not its prose', () => {
  const report = sampleReport({ texts: [{ part: 'overview', heading: '', text: 'A sentence.' }] });
  const agency = {
    code: '330206007',
    kind: 'town' as const,
    division: '330206007',
    name: '戚家山街道',
    nameEn: '',
    pinyin: 'qi jia shan jie dao',
  };
  const text = formatReportJson({ agency, ancestors: [] }, report);
  const { texts: _, ...rest } = report;
  expect(JSON.parse(text)).toEqual({ agency, ancestors: [], report: rest });
  expect(text.endsWith('}\n')).toBe(true);
});
