import { describe, expect, it } from 'vitest';
import { figureIdsOf } from '../../model/figures.ts';
import type { FigureReading } from '../../model/report.ts';
import { completeFigures } from './completeFigures.ts';
import type { TableReading } from './tables/parseTables.ts';

const MIXED = { proactive: '2019', applications: '2021' } as const;

describe('completeFigures', () => {
  it('gives every figure of the templates, in the form order, missing where there is no table', () => {
    const { value, diagnostics } = completeFigures({}, MIXED);
    expect(value.map(({ figure }) => figure)).toEqual(figureIdsOf(MIXED));
    expect(new Set(value.map(({ state }) => state))).toEqual(new Set(['missing']));
    expect(diagnostics.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'table-missing proactive',
      'table-missing applications',
      'table-missing proceedings',
    ]);
  });

  it('takes a table as it was read', () => {
    const figures: FigureReading[] = [{ figure: 'x', state: 'number', value: 3, raw: '3' }];
    const proceedings: TableReading = {
      template: '2021',
      templateEvidence: 'labels',
      figures,
      from: 0,
      to: 1,
    };
    const { value, diagnostics } = completeFigures({ proceedings }, MIXED);
    expect(value.at(-1)).toEqual(figures[0]);
    expect(diagnostics).toHaveLength(2);
  });

  it('has no figures for the legacy form', () => {
    expect(completeFigures({}, { proactive: 'legacy', applications: 'legacy' })).toEqual({
      value: [],
      diagnostics: [],
    });
  });
});
