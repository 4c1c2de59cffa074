import type { AgencyKind } from '../model/agency.ts';
import type { Cell } from '../model/figureState.ts';
import { figureIdsOf } from '../model/figures.ts';
import type { StoredReport } from '../model/storedReport.ts';
import { reportTemplateOf } from '../model/template.ts';
import type { AgencyReports, AuditedAgency, RawCheck, Rule } from './rule.ts';

/** Figures that a test sets; a plain number is a printed one. */
export type SampleCells = Readonly<Record<string, number | Cell>>;

/** An invented report for tests of rules: printed zeros everywhere but in the figures given. */
export function sampleReport(
  cells: SampleCells = {},
  changes: Partial<StoredReport> = {},
): StoredReport {
  const templates = changes.templates ?? { proactive: '2021', applications: '2021' };
  return {
    agency: '330206007',
    year: 2021,
    template: reportTemplateOf(templates),
    templates,
    capture: 'document',
    source: { file: 'a.txt', format: 'text', sha256: 'a'.repeat(64) },
    figures: Object.fromEntries(
      figureIdsOf(templates).map((id) => [id, { ...asCell(cells[id] ?? 0), place: `at ${id}` }]),
    ),
    stated: [],
    diagnostics: [],
    digest: [],
    ...changes,
  };
}

const asCell = (cell: number | Cell): Cell =>
  typeof cell === 'number' ? { state: 'number', value: cell } : cell;

export const BLANK: Cell = { state: 'blank' };
export const MISSING: Cell = { state: 'missing' };

/** The reports as those of an invented body of a kind. */
export function sampleSubject(
  reports: readonly StoredReport[],
  kind: AgencyKind | undefined = 'town',
  changes: Partial<AuditedAgency> = {},
): AgencyReports {
  const name = '样本街道';
  const code = '330206007';
  const agency = { code, name, nameEn: 'Sample', kind, division: code, pinyin: '', ...changes };
  return { agency, reports };
}

/** What a rule says of a subject of the one report, or of one thing of several. */
export function checkOf(rule: Rule, subject: AgencyReports, thing: string): RawCheck | undefined {
  return rule.check(subject).findLast((check) => check.subject === thing);
}
