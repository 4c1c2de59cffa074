import type { StoredMention, StoredReport } from '../../model/storedReport.ts';
import type { RawCheck, Rule } from '../rule.ts';
import { type SampleCells, sampleReport, sampleSubject } from '../sampleSubject.ts';

/** What an invented prose says: a stated figure without its first word, and a number. */
export type Said = readonly [
  name: string,
  value: number,
  qualifier?: StoredMention['qualifier'] | undefined,
];

const asMention = ([name, value, qualifier = 'exact']: Said): StoredMention => ({
  figure: `stated.${name}`,
  state: 'number',
  value,
  raw: String(value),
  unit: '件',
  qualifier,
  place: 'line 7 column 3',
});

/** A report whose tables print some numbers and whose prose says others; for tests. */
export function reportSaying(
  cells: SampleCells,
  said: readonly Said[],
  changes: Partial<StoredReport> = {},
): StoredReport {
  return sampleReport(cells, { stated: said.map(asMention), ...changes });
}

/** What a rule says of a report alone; for tests. */
export function checksOf(rule: Rule, report: StoredReport): readonly RawCheck[] {
  return rule.check(sampleSubject([report]));
}

/** The same as `subject result`, of the subject its last word. */
export function resultsOf(rule: Rule, report: StoredReport): string[] {
  return checksOf(rule, report).map(
    ({ subject, result }) => `${subject.split('.').at(-1)} ${result}`,
  );
}
