import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import { numberOf } from '../../../model/figureState.ts';
import { TABLE_KEYS } from '../../../model/parts.ts';
import type { FigureReading, Result } from '../../../model/report.ts';
import { checkSums, type FormSum, formSums } from './formSums.ts';
import type { GridReading } from './parseGridTables.ts';
import type { TablesReading } from './parseTables.ts';
import type { TableReading } from './tableReading.ts';

/**
 * Holds a second reading of the same tables against the first. Where only one of them has a figure
 * it stands. Where they differ the figure is unreadable, unless the form's sums hold with one of
 * the readings and are broken with the other; each such figure is said in a diagnostic.
 */
export function compareWitnesses(
  first: Result<TablesReading>,
  second: GridReading,
): Result<TablesReading> {
  const diagnostics: Diagnostic[] = [...first.diagnostics];
  let { value } = first;
  for (const key of TABLE_KEYS) {
    const table = value[key];
    if (!table) continue;
    const compared = compareTable(table, second);
    value = { ...value, [key]: compared.value };
    diagnostics.push(...compared.diagnostics);
  }
  return { value, diagnostics: diagnostics.filter(isStillTrue(value)) };
}

/** A table of which one reading saw only a part is whole where the other saw the rest. */
function isStillTrue(tables: TablesReading): (diagnostic: Diagnostic) => boolean {
  return ({ code, subject }) => {
    const table = TABLE_KEYS.find((key) => key === subject);
    if (code !== 'table-cut-off' || !table) return true;
    return tables[table]?.figures.some(({ state }) => state === 'missing') !== false;
  };
}

interface Conflict {
  readonly first: FigureReading;
  readonly second: FigureReading;
}

function compareTable(table: TableReading, second: GridReading): Result<TableReading> {
  const conflicts = new Map<string, Conflict>();
  const others = [...second.values()];
  const figures = table.figures.map((first) => {
    const other = second.get(first.figure);
    if (!other || !hasReading(other, others) || isSame(first, other)) return first;
    if (!hasReading(first, table.figures)) return other;
    if (isMarkBesideNothing(first, other)) return first.state === 'dash' ? first : other;
    conflicts.set(first.figure, { first, second: other });
    return first;
  });
  if (conflicts.size === 0) return { value: { ...table, figures }, diagnostics: [] };
  const sums = chooseBySums(figures, conflicts, formSums(table.template));
  const chosenIn = (conflict: Conflict) => (isDecidable(conflict) ? sums : undefined);
  const value = figures.map((figure) => {
    const conflict = conflicts.get(figure.figure);
    return conflict ? decide(figure, conflict, chosenIn(conflict)) : figure;
  });
  const diagnostics = [...conflicts.values()].map((conflict) =>
    describe(conflict, chosenIn(conflict)),
  );
  return { value: { ...table, figures: value }, diagnostics };
}

/**
 * Whether a reading says what one cell holds. A row that could not be taken apart is unreadable as
 * a whole: all its figures are so in the same place, which says nothing of any one of them.
 */
function hasReading(one: FigureReading, all: readonly FigureReading[]): boolean {
  const { state, raw } = one;
  if (state !== 'unreadable') return state !== 'missing' && state !== 'notInTemplate';
  const row = rowOf(one);
  const isOfRow = (other: FigureReading) =>
    other !== one && other.place === one.place && rowOf(other) === row;
  return raw !== '' && !all.some(isOfRow);
}

const rowOf = ({ figure }: FigureReading) => figure.slice(0, figure.lastIndexOf('.'));

/** A mark that only one reading saw as such stands there; it is no number in either of them. */
function isMarkBesideNothing(a: FigureReading, b: FigureReading): boolean {
  return (a.state === 'dash' && b.state === 'blank') || (a.state === 'blank' && b.state === 'dash');
}

function isSame(a: FigureReading, b: FigureReading): boolean {
  return a.state === b.state && numberOf(a) === numberOf(b);
}

type Chosen = 'first' | 'second' | undefined;

function chooseBySums(
  figures: readonly FigureReading[],
  conflicts: ReadonlyMap<string, Conflict>,
  sums: readonly FormSum[],
): Chosen {
  const agreed = new Map(figures.map((figure) => [figure.figure, figure]));
  const touching = new Set(conflicts.keys());
  const check = (side: 'first' | 'second') =>
    checkSums(sums, touching, (figure) => {
      const reading = conflicts.get(figure)?.[side] ?? agreed.get(figure);
      return reading && numberOf(reading);
    });
  const holds = { first: fits(check('first')), second: fits(check('second')) };
  if (holds.first === holds.second) return undefined;
  return holds.first ? 'first' : 'second';
}

const fits = ({ held, broken }: { held: number; broken: number }): boolean =>
  held > 0 && broken === 0;

/**
 * Sums decide between readings that each say something. Where one saw more than a number, the other
 * may have its first line only (1045 of 1045 and 6), and a row's total may be cut in the same way.
 */
const isDecidable = ({ first, second }: Conflict): boolean =>
  first.state !== 'unreadable' && second.state !== 'unreadable';

function decide(figure: FigureReading, conflict: Conflict, chosen: Chosen): FigureReading {
  if (chosen) return conflict[chosen];
  const { place, rule } = conflict.first;
  const raw = conflict.first.raw || conflict.second.raw;
  return {
    figure: figure.figure,
    state: 'unreadable',
    raw,
    ...(place && { place }),
    ...(rule && { rule }),
  };
}

function describe({ first, second }: Conflict, chosen: Chosen): Diagnostic {
  const actual = `${wordsFor(first)} / ${wordsFor(second)}`;
  const details = { subject: first.figure, actual, place: first.place ?? second.place };
  if (!chosen) return diagnose('witnesses-differ', details);
  const taken = chosen === 'first' ? first : second;
  return diagnose('witness-chosen-by-sums', { ...details, expected: wordsFor(taken) });
}

const wordsFor = ({ state, raw }: FigureReading): string => (state === 'blank' ? '(blank)' : raw);
