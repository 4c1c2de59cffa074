import { addExact } from './addExact.ts';
import { APPLICANT_COLUMNS, OUTCOMES, outcomeOfRow } from './applicationsRows.ts';
import { type Cell, numberOf } from './cell.ts';
import { rowsOf } from './figures.ts';
import type { FigureSum } from './measure.ts';
import { outcomeFigures } from './outcomeFigures.ts';
import type { ReportTemplates, Template } from './template.ts';

/**
 * Figures that are summed together for regions and the collection: over the reports that print all
 * of them, so that within a group every sum rests on the same reports and may be set against the
 * others.
 */

/** The six kinds of applicant of table 3. */
export const APPLICANTS = [
  'person',
  'enterprise',
  'research',
  'publicInterest',
  'legalService',
  'otherOrganisation',
] as const;
export type Applicant = (typeof APPLICANTS)[number];

/** An applicant's label in the form. */
export function applicantLabel(applicant: Applicant) {
  const found = APPLICANT_COLUMNS.find(({ id }) => id === applicant);
  if (found === undefined) throw new Error(`the form has no column "${applicant}"`);
  return found;
}

/** The reasons for refusing, in the form's order: ids of rows. */
export const REFUSAL_ROWS: readonly string[] = rowsOf('applications', '2021')
  .map(({ id }) => id)
  .filter((id) => outcomeOfRow(id) === 'refused');

const same = (...ids: readonly string[]): FigureSum => ({ '2021': ids, '2019': ids });

const PROCEEDING_CELLS = ['review', 'directLawsuit', 'lawsuitAfterReview'].flatMap((row) =>
  ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) =>
    same(`proceedings.${row}.${column}`),
  ),
);

const documents = (...columns: readonly string[]) =>
  columns.map((column) => same(`proactive.normativeDocuments.${column}`));

interface Group {
  /** Which of a report's templates says what its figures are. */
  readonly part: keyof ReportTemplates;
  readonly cells: readonly FigureSum[];
}

const GROUPS = {
  /** By applicant: the outcomes, then what is printed as concluded. */
  flow: {
    part: 'applications',
    cells: APPLICANTS.flatMap((applicant) => [
      ...OUTCOMES.map((outcome) => outcomeFigures(outcome, applicant)),
      same(`applications.concluded.${applicant}`),
    ]),
  },
  /** The reasons, then what is printed as concluded. */
  refusals: {
    part: 'applications',
    cells: [
      ...REFUSAL_ROWS.map((row) => same(`${row}.total`)),
      same('applications.concluded.total'),
    ],
  },
  /** By row of table 4: the results, then the total. */
  proceedings: { part: 'applications', cells: PROCEEDING_CELLS },
  decisions: {
    part: 'proactive',
    cells: ['licensing', 'penalties', 'coercion'].map((kind) =>
      same(`proactive.${kind}.decisions`),
    ),
  },
  documents2021: { part: 'proactive', cells: documents('issued', 'repealed', 'inForce') },
  documents2019: { part: 'proactive', cells: documents('made', 'published', 'publicTotal') },
} as const satisfies Readonly<Record<string, Group>>;

export const SUM_GROUPS = [
  'flow',
  'refusals',
  'proceedings',
  'decisions',
  'documents2021',
  'documents2019',
] as const satisfies readonly (keyof typeof GROUPS)[];
export type SumGroup = (typeof SUM_GROUPS)[number];

/** What a group sums, in the order of its sums. */
export function groupCells(group: SumGroup): readonly FigureSum[] {
  return GROUPS[group].cells;
}

interface Summed {
  readonly templates: ReportTemplates;
  readonly figures: Readonly<Record<string, Cell>>;
}

/** A report's figures of a group; undefined unless every one is a number that counts something. */
export function readGroup(
  { templates, figures }: Summed,
  group: SumGroup,
): readonly number[] | undefined {
  const template: Template = templates[GROUPS[group].part];
  if (template === 'legacy') return undefined;
  const values: number[] = [];
  for (const cell of groupCells(group)) {
    let sum = 0;
    for (const id of cell[template]) {
      const value = numberOf(figures[id]);
      if (value === undefined || value < 0) return undefined;
      sum = addExact(sum, value);
    }
    values.push(sum);
  }
  return values;
}
