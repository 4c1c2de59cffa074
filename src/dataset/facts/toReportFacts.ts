import type { Cell } from '../../model/figureState.ts';
import { figureIdsOf, findFigure } from '../../model/figures.ts';
import type { TableKey } from '../../model/parts.ts';
import type { StoredFigure, StoredMention } from '../../model/storedReport.ts';
import { type ReportTemplates, reportTemplateOf, type Template } from '../../model/template.ts';
import { parseNumber } from '../store/formatNumber.ts';
import type { ReportFacts } from '../store/storeRecords.ts';
import type { Fact, FactFigure } from './readFacts.ts';
import { noteInBoth } from './sourceNotes.ts';

/**
 * A hand-gathered report as the store holds it: table figures that are not listed are missing, which
 * is not zero; mentions have no place; no parser read it.
 */
export function toReportFacts({ report, figures }: Fact): ReportFacts {
  const templates: ReportTemplates = {
    proactive: templateOf(['proactive'], report.template, figures),
    applications: templateOf(['applications', 'proceedings'], report.template, figures),
  };
  const { url, source_note: note, published, year, capture } = report;
  return {
    year,
    template: reportTemplateOf(templates),
    templates,
    ...(published !== undefined && { published }),
    capture,
    source: url === undefined ? noteInBoth(note) : { url },
    figures: tableFigures(templates, figures),
    stated: figures.flatMap(toMention),
    diagnostics: [],
  };
}

/**
 * The template of some tables: the stated one, unless the listed figures are another's (reports do
 * put a new table 2 beside an old table 3).
 */
function templateOf(
  tables: readonly TableKey[],
  stated: Template,
  figures: readonly FactFigure[],
): Template {
  const listed = figures.flatMap(({ figure }) => findFigure(figure) ?? []);
  const inTables = listed.filter(({ table }) => tables.includes(table));
  const fitting = ([stated, '2021', '2019'] as const).find((template) =>
    inTables.every(({ templates }) => templates.includes(template)),
  );
  return fitting ?? stated;
}

function tableFigures(
  templates: ReportTemplates,
  figures: readonly FactFigure[],
): Record<string, StoredFigure> {
  const listed = new Map(figures.map((figure) => [figure.figure, figure]));
  const entries = figureIdsOf(templates).map((id): [string, StoredFigure] => {
    const figure = listed.get(id);
    if (!figure) return [id, { state: 'missing' }];
    const isPlain = figure.raw === '' || figure.raw === figure.value;
    return [id, { ...cellOf(figure), ...(!isPlain && { raw: figure.raw }) }];
  });
  return Object.fromEntries(entries);
}

function toMention(figure: FactFigure): StoredMention[] {
  if (findFigure(figure.figure)) return [];
  const { figure: id, raw } = figure;
  return [{ figure: id, ...cellOf(figure), raw, unit: '', qualifier: 'exact' }];
}

/** A value that is no plain number is not taken for one. */
function cellOf({ state, value }: FactFigure): Cell {
  if (state !== 'number') return { state };
  const number = parseNumber(value ?? '');
  return number === undefined ? { state: 'unreadable' } : { state, value: number };
}
