import { t } from '../../i18n/t.ts';
import type { Cell } from '../../model/figureState.ts';
import { RESULT_COLUMNS } from '../../model/proceedingsRows.ts';
import { type ClauseContext, cellOf, joinList, phraseOf } from './clauseContext.ts';

type ResultKey = `sentence.result.${'upheld' | 'corrected' | 'other' | 'pending'}`;
type Kind = 'review' | 'directLawsuit' | 'lawsuitAfterReview' | 'lawsuits';

interface Results {
  readonly kind: Kind;
  readonly total: Cell;
  /** Results of which more than 0 were printed. */
  readonly some: readonly { readonly key: ResultKey; readonly count: number }[];
}

/**
 * Reviews and lawsuits about disclosure: those that there are, or that there are none.
 */
export function proceedingsClauses(context: ClauseContext): readonly string[] {
  const review = resultsOf(context, 'review', ['review']);
  const lawsuits = lawsuitResults(context);
  const all = [review, ...lawsuits];
  if (all.every(isNone)) return [t(context.locale, 'sentence.proceedings.none')];
  const states = new Set(all.map(({ total }) => phraseOf(context, total)));
  const [state] = states;
  if (states.size === 1 && state !== undefined && all.every(({ some }) => some.length === 0))
    return [t(context.locale, 'sentence.proceedings.unknown', { state })];
  return all.filter((results) => !isNone(results)).map((results) => describe(context, results));
}

/** The two rows of lawsuits as one where both are numbers throughout, else one by one. */
function lawsuitResults(context: ClauseContext): readonly Results[] {
  const rows = ['directLawsuit', 'lawsuitAfterReview'] as const;
  const complete = rows.every((row) =>
    RESULT_COLUMNS.every(
      ({ id }) => cellOf(context, `proceedings.${row}.${id}`).state === 'number',
    ),
  );
  return complete
    ? [resultsOf(context, 'lawsuits', rows)]
    : rows.map((row) => resultsOf(context, row, [row]));
}

function resultsOf(context: ClauseContext, kind: Kind, rows: readonly string[]): Results {
  const cell = (column: string): Cell =>
    addCells(rows.map((row) => cellOf(context, `proceedings.${row}.${column}`)));
  const some = (['upheld', 'corrected', 'other', 'pending'] as const).flatMap((column) => {
    const found = cell(column);
    return found.state === 'number' && found.value > 0
      ? [{ key: `sentence.result.${column}` as const, count: found.value }]
      : [];
  });
  return { kind, total: cell('total'), some };
}

/** The sum where every cell is a number; else the first that is none. */
function addCells(cells: readonly Cell[]): Cell {
  let value = 0;
  for (const cell of cells) {
    if (cell.state !== 'number') return cell;
    value += cell.value;
  }
  return { state: 'number', value };
}

function isNone({ total, some }: Results): boolean {
  return total.state === 'number' && total.value === 0 && some.length === 0;
}

function describe(context: ClauseContext, results: Results): string {
  const { locale } = context;
  const { kind, total, some } = results;
  const list = joinList(
    locale,
    some.map(({ key, count }) => t(locale, key, { count })),
  );
  if (total.state !== 'number') {
    const head = t(locale, `sentence.${kind}.unknown`, { state: phraseOf(context, total) ?? '' });
    return list === '' ? head : t(locale, 'sentence.results.listed', { head, list });
  }
  const head = t(locale, `sentence.${kind}.some`, { count: total.value });
  return withResults(context, head, total.value, results, list);
}

function withResults(
  { locale, brief }: ClauseContext,
  head: string,
  total: number,
  { some }: Results,
  list: string,
): string {
  const [first] = some;
  if (first === undefined) return head;
  if (some.length === 1 && first.count === total)
    return t(locale, 'sentence.results.all', {
      head,
      result: t(locale, `${first.key}.all`, { count: total }),
    });
  const listed = some.reduce((sum, { count }) => sum + count, 0);
  if (listed > total) return t(locale, 'sentence.results.differ', { head, list });
  return brief ? head : t(locale, 'sentence.results.listed', { head, list });
}
