import { type Locale, labelIn } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { TextKey } from '../../i18n/texts.ts';
import { figureIdsOf } from '../../model/figures.ts';
import { PART_LABELS, TABLE_KEYS } from '../../model/parts.ts';
import type { Place } from '../../model/place.ts';
import type { StoredFigure, StoredReport } from '../../model/storedReport.ts';
import { formatFigure } from '../formatFigure.ts';
import { knownPlace } from '../knownPlace.ts';
import type { PartView } from './buildParts.ts';
import { explainPlaces } from './explainPlaces.ts';
import type { FormTableView } from './formTable.ts';
import { joinAlike } from './joinAlike.ts';
import { shortPlace } from './shortPlace.ts';

/** Where one figure stands in the document. */
export interface PlaceCell {
  /** In the short form; empty where it is not known. */
  readonly place: string;
  /** How the figure is printed there; empty where that is how the page shows it. */
  readonly printed: string;
}

/** The tables of one part of the form, with the places for the figures. */
export interface PartPlaces {
  readonly caption: string;
  readonly tables: readonly FormTableView<PlaceCell>[];
}

export interface PlacesView {
  /** How to read the places, or why there are none. */
  readonly note: string;
  readonly parts: readonly PartPlaces[];
}

type CellOf = (id: string) => PlaceCell;

/** The place of every figure of the report's tables, in tables of the form's shape. */
export function buildPlaces(
  locale: Locale,
  report: StoredReport,
  parts: readonly PartView[],
): PlacesView {
  const places = listPlaces(report);
  const severalSheets = countSheets(places) > 1;
  const cellOf: CellOf = (id) => buildCell(locale, report, report.figures[id], severalSheets);
  const shown = parts.flatMap((part) => buildPart(locale, part, cellOf));
  if (shown.length === 0) return { note: t(locale, noneKey(report)), parts: [] };
  const cells = shown.flatMap(({ tables }) => tables.flatMap(cellsOf));
  const hasGaps = cells.some(({ place }) => place === '');
  const hasPrints = cells.some(({ printed }) => printed !== '');
  return {
    note: explainPlaces(locale, { places, severalSheets, hasGaps, hasPrints }),
    parts: shown,
  };
}

function noneKey({ capture }: StoredReport): TextKey {
  return capture === 'document' ? 'report.places.empty' : 'report.places.none';
}

/** The places whose form is known, in the order of the form. */
function listPlaces({ figures, templates }: StoredReport): readonly Place[] {
  return figureIdsOf(templates).flatMap((id) => {
    const stored = figures[id]?.place;
    const place = stored === undefined ? undefined : knownPlace(stored);
    return place === undefined ? [] : [place];
  });
}

function countSheets(places: readonly Place[]): number {
  return new Set(places.flatMap((place) => (place.in === 'sheet' ? [place.sheet] : []))).size;
}

/** Nothing where none of the part's figures has a place. */
function buildPart(locale: Locale, { key, tables }: PartView, cellOf: CellOf): PartPlaces[] {
  const table = TABLE_KEYS.find((own) => own === key);
  if (table === undefined) return [];
  const own = joinAlike(tables, t(locale, 'join.list')).map((view) =>
    placeTable(locale, view, cellOf),
  );
  const count = own.flatMap(cellsOf).filter(({ place }) => place !== '').length;
  const part = labelIn(locale, PART_LABELS[key]);
  if (count === 0) return [];
  return [{ caption: t(locale, 'report.places.caption', { part, count }), tables: own }];
}

function placeTable(
  locale: Locale,
  { caption, head, groups, width }: FormTableView,
  cellOf: CellOf,
): FormTableView<PlaceCell> {
  return {
    caption: t(locale, 'report.places.name', { table: caption }),
    head,
    groups: groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, cells: row.cells.map(({ id }) => cellOf(id)) })),
    })),
    width,
  };
}

function cellsOf({ groups }: FormTableView<PlaceCell>): readonly PlaceCell[] {
  return groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}

/** A place of an unknown form is shown as it stands. */
function buildCell(
  locale: Locale,
  { capture }: StoredReport,
  figure: StoredFigure | undefined,
  severalSheets: boolean,
): PlaceCell {
  if (figure?.place === undefined) return { place: '', printed: '' };
  const { place: stored, raw } = figure;
  const place = knownPlace(stored);
  const isShown = raw === undefined || raw === formatFigure(locale, figure, capture);
  return {
    place: place === undefined ? stored : shortPlace(place, severalSheets),
    printed: isShown ? '' : t(locale, 'report.places.printed', { raw }),
  };
}
