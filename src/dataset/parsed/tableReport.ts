import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { figureIdsOf, findFigure } from '../../model/figures.ts';
import { formatPlace } from '../../model/place.ts';
import type { Result, Source } from '../../model/report.ts';
import type { StoredFigure } from '../../model/storedReport.ts';
import { reportTemplateOf } from '../../model/template.ts';
import type { ReportFacts } from '../store/storeRecords.ts';
import { chooseTemplates } from './chooseTemplates.ts';
import type { GatheredReport } from './gatheredReport.ts';
import type { RowHead } from './rowHead.ts';
import type { SharedSources } from './sharedSources.ts';
import { tableNote } from './tableNote.ts';

/** A report out of tables, before its agency is looked up. */
export interface TableReport {
  readonly head: RowHead;
  /** File and line in which it begins, for people. */
  readonly where: string;
  readonly facts: ReportFacts;
}

/**
 * The report as the store holds it. A figure that no table gives is missing, and a report with such
 * figures is a partial capture: nothing says whether the document has them.
 */
export function toTableReport(gathered: GatheredReport, shared: SharedSources): TableReport {
  const { head, table, row, stated, diagnostics } = gathered;
  const figures = new Map([...gathered.figures, ...emptyFigures(gathered)]);
  const templates = chooseTemplates(head.template, head.year, [...figures.keys()]);
  const due = figureIdsOf(templates);
  const isWhole = due.every((id) => figures.has(id));
  const { year, published } = head;
  const source = ownSource(head, shared);
  const facts: ReportFacts = {
    year,
    template: reportTemplateOf(templates),
    templates,
    ...(published !== undefined && { published }),
    capture: isWhole ? (head.capture ?? 'complete') : 'partial',
    source: { ...source.value, ...tableNote(table.file) },
    figures: Object.fromEntries(due.map((id) => [id, figures.get(id) ?? { state: 'missing' }])),
    stated,
    diagnostics: [...diagnostics, ...source.diagnostics, ...strayFigures(figures, new Set(due))],
  };
  return { head, where: `${table.file}:${row.line}`, facts };
}

/** Hash and address of the report's own document, without those that other reports give too. */
function ownSource(head: RowHead, shared: SharedSources): Result<Pick<Source, 'sha256' | 'url'>> {
  const { sha256, url } = head;
  const diagnostics = (['sha256', 'url'] as const)
    .filter((name) => shared[name].has(head[name] ?? ''))
    .map((subject) => {
      const expected = 'a cell that no other report has';
      return diagnose('cell-ignored', { subject, actual: head[subject], expected });
    });
  const value = {
    ...(sha256 !== undefined && !shared.sha256.has(sha256) && { sha256 }),
    ...(url !== undefined && !shared.url.has(url) && { url }),
  };
  return { value, diagnostics };
}

/** What the mapping says that an empty cell is, for those of which no table gives the state. */
function emptyFigures({ table, figures, emptyCells }: GatheredReport): [string, StoredFigure][] {
  const state = table.mapping.words.get('');
  if (!state) return [];
  return [...emptyCells]
    .filter(([id]) => findFigure(id) && !figures.has(id))
    .map(([id, place]) => [
      id,
      { state, ...(state !== 'missing' && { place: formatPlace(place) }) },
    ]);
}

/** Figures that another template has; that they are missing here goes without saying. */
function strayFigures(
  figures: ReadonlyMap<string, StoredFigure>,
  due: ReadonlySet<string>,
): Diagnostic[] {
  const stray = [...figures].filter(([id, { state }]) => !due.has(id) && state !== 'missing');
  const byTable = Map.groupBy(stray, ([id]) => findFigure(id)?.table);
  return [...byTable].map(([subject, cells]) =>
    diagnose('figure-not-in-template', { subject, actual: cells.map(([id]) => id).join(' ') }),
  );
}
