import { OUTCOMES, type Outcome, outcomeOfRow } from '../../model/applicationsRows.ts';
import type { Cell } from '../../model/cell.ts';
import type { AgencyYear } from '../../model/columns/agencyColumns.ts';
import { rowsOf } from '../../model/figures.ts';
import { SMALL_BELOW } from '../../model/measure.ts';
import { sumCells } from '../cells.ts';
import type { ComparedAgency, ComparedState, Comparison } from '../compare/series.ts';

export interface ComparedOutcome {
  readonly outcome: Outcome;
  /** Undefined where a row of it is no number. */
  readonly count: number | undefined;
  readonly state: ComparedState | 'number';
}

/** What became of one agency's requests in the year. */
export interface AgencyOutcomes {
  readonly agency: ComparedAgency;
  /** In the form's order; empty without a report or without the form's table. */
  readonly outcomes: readonly ComparedOutcome[];
  /** The outcomes that are numbers, added up. */
  readonly sum: number;
  /** The printed total, or why there is none. */
  readonly concluded: ComparedOutcome;
  /** Outcomes without a number. */
  readonly absent: readonly ComparedOutcome[];
  /** Why nothing can be drawn; undefined where something can. */
  readonly state: ComparedState | undefined;
}

/** The outcomes of a comparison's agencies in one year. */
export function buildOutcomes(
  { agencies }: Pick<Comparison, 'agencies'>,
  year: number,
): readonly AgencyOutcomes[] {
  return agencies.map((agency) => {
    const report = agency.reports.find((each) => each.year === year);
    return report ? readOutcomes(agency, report) : absentOutcomes(agency, 'noReport');
  });
}

/** A share of so few says little. */
export function isSmall({ sum }: AgencyOutcomes): boolean {
  return sum < SMALL_BELOW;
}

/** Whether every outcome is a number, so that the parts make a whole. */
export function isWhole({ absent, state }: AgencyOutcomes): boolean {
  return state === undefined && absent.length === 0;
}

function readOutcomes(agency: ComparedAgency, report: AgencyYear): AgencyOutcomes {
  const form = report.templates.applications;
  if (form === 'legacy') return absentOutcomes(agency, 'notInTemplate');
  const outcomes = OUTCOMES.map((outcome) => {
    const ids = rowsOf('applications', form).filter((row) => outcomeOfRow(row.id) === outcome);
    const cells = ids.map(({ id }): Cell => report.figures[`${id}.total`] ?? { state: 'missing' });
    return readCell(outcome, sumCells(cells), report);
  });
  const total = report.figures['applications.concluded.total'] ?? { state: 'missing' };
  const sum = outcomes.reduce((all, { count }) => all + Math.max(0, count ?? 0), 0);
  const absent = outcomes.filter(({ count }) => count === undefined);
  const [first] = absent;
  const isAbsent = absent.length === outcomes.length && first && first.state !== 'number';
  return {
    agency,
    outcomes,
    sum,
    absent,
    concluded: readCell('granted', total, report),
    state: isAbsent ? first.state : undefined,
  };
}

function readCell(outcome: Outcome, cell: Cell, { capture }: AgencyYear): ComparedOutcome {
  if (cell.state === 'number') return { outcome, count: cell.value, state: 'number' };
  const isUncaptured = cell.state === 'missing' && capture === 'partial';
  return { outcome, count: undefined, state: isUncaptured ? 'notCaptured' : cell.state };
}

function absentOutcomes(agency: ComparedAgency, state: ComparedState): AgencyOutcomes {
  const concluded: ComparedOutcome = { outcome: 'granted', count: undefined, state };
  return { agency, outcomes: [], sum: 0, concluded, absent: [], state };
}
