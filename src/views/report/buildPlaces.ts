import { type Locale, labelIn } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { findFigure } from '../../model/figures.ts';
import { PART_LABELS, TABLE_KEYS } from '../../model/parts.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { formatFigure, formatPlaceIn } from '../formatFigure.ts';
import { figureLabel } from './figureLabel.ts';

/** Where one figure stands in the document. */
export interface PlaceRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** How it was printed, where that differs. */
  readonly printed: string;
  readonly place: string;
}

export interface PlaceTable {
  readonly caption: string;
  readonly rows: readonly PlaceRow[];
}

/** Every figure of the report's tables of which the place is known, table by table. */
export function buildPlaces(locale: Locale, report: StoredReport): readonly PlaceTable[] {
  const rows = placeRows(locale, report);
  return TABLE_KEYS.flatMap((table) => {
    const own = rows.filter(({ id }) => findFigure(id)?.table === table);
    if (own.length === 0) return [];
    const part = labelIn(locale, PART_LABELS[table]);
    return [
      { caption: t(locale, 'report.places.caption', { part, count: own.length }), rows: own },
    ];
  });
}

function placeRows(locale: Locale, report: StoredReport): readonly PlaceRow[] {
  return Object.entries(report.figures).flatMap(([id, figure]) => {
    if (figure.place === undefined) return [];
    return [
      {
        id,
        label: figureLabel(locale, id),
        value: formatFigure(locale, figure, report.capture),
        printed: figure.raw === undefined ? '' : t(locale, 'report.printedAs', { raw: figure.raw }),
        place: formatPlaceIn(locale, figure.place),
      },
    ];
  });
}
