import { describe, expect, it } from 'vitest';
import { diagnose } from '../../model/diagnostic.ts';
import type { DiagnosticCode } from '../../model/diagnosticCodes.ts';
import { createDoubtRanking, type RankedDocument } from './rankDoubts.ts';

const document = (
  name: string,
  codes: readonly DiagnosticCode[],
  kind: 'report' | 'rejected' | 'unresolved' = 'report',
): RankedDocument => {
  const verdict =
    kind === 'report'
      ? { kind, agency: '330206001', year: 2021 }
      : kind === 'rejected'
        ? { kind }
        : { kind, reason: { zh: '', en: '' }, remedy: '' };
  return { name, verdict, diagnostics: codes.map((code) => diagnose(code)) };
};

const ALL = [
  document('rejected', ['not-a-report'], 'rejected'),
  document('of nobody', ['agency-unresolved', 'part-missing'], 'unresolved'),
  document('two unreadable', ['cell-unreadable', 'cell-unreadable']),
  document('one unreadable, many rows', ['cell-unreadable', 'row-missing', 'row-missing']),
  document('one unreadable', ['cell-unreadable']),
  document('rows', ['row-missing', 'row-missing', 'row-missing']),
  document('table', ['table-missing']),
  document('conflict', ['year-conflict']),
];

describe('createDoubtRanking', () => {
  it('puts the gravest first, whatever order the documents come in, and leaves out mere notes', () => {
    const ranking = createDoubtRanking(20);
    ranking.add(document('notes', ['part-missing', 'title-missing']));
    for (const one of ALL.toReversed()) ranking.add(one);
    expect(ranking.first().map(({ name }) => name)).toEqual(ALL.map(({ name }) => name));
    expect(ranking.leftOut()).toBe(0);
  });

  it('remembers only the first, and counts all', () => {
    const ranking = createDoubtRanking(2);
    for (const one of ALL) ranking.add(one);
    expect(ranking.first().map(({ name }) => name)).toEqual(['rejected', 'of nobody']);
    expect(ranking.leftOut()).toBe(6);
    expect(ranking.counts().map(({ documents, places }) => [documents, places])).toEqual([
      [1, 1],
      [1, 1],
      [3, 4],
      [2, 5],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });
});
