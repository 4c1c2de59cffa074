import { expect, it } from 'vitest';
import { parseCsv } from '../../csv/parseCsv.ts';
import { sampleFigures, sampleReport } from '../sampleReport.ts';
import { formatReportCsv } from './formatReportCsv.ts';

const templates = { proactive: '2019', applications: '2019' } as const;
const report = sampleReport({
  templates,
  figures: sampleFigures(
    {
      'proactive.licensing.change': { state: 'number', value: -3 },
      'proactive.fees.previousItems': { state: 'dash', raw: '-', place: 'line 9 column 2' },
      'applications.received.total': { state: 'blank' },
    },
    templates,
  ),
  stated: [
    {
      state: 'number',
      value: 824,
      figure: 'stated.disclosed.total',
      raw: '824',
      unit: '条',
      qualifier: 'exact',
    },
  ],
});

const text = formatReportCsv(report);
const rows = new Map(
  parseCsv(text.slice(1), { file: 'report.csv' }).rows.map(({ values }) => [values.figure, values]),
);

it('begins so that Excel reads it as UTF-8 and holds every figure', () => {
  expect(text.startsWith('\uFEFFagency,year,figure,')).toBe(true);
  expect(rows.size).toBe(198 + 1);
});

it('keeps numbers numbers, leaves no formula, and gives no value to a blank', () => {
  expect(rows.get('proactive.licensing.change')).toMatchObject({ value: '-3' });
  expect(rows.get('proactive.fees.previousItems')).toMatchObject({
    state: 'dash',
    value: '',
    raw: "'-",
    place: 'line 9 column 2',
  });
  expect(rows.get('applications.received.total')).toMatchObject({ state: 'blank', value: '' });
  expect(rows.get('stated.disclosed.total')).toMatchObject({ value: '824', unit: '条' });
});
