import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { StoredMention, StoredReport } from '../../model/storedReport.ts';
import { formatFigure, formatPlaceIn } from '../formatFigure.ts';
import { figureLabel } from './figureLabel.ts';
import type { CellMark } from './formTable.ts';

/** A figure that the prose states. */
export interface StatedRow {
  /** Anchor: the figure's id, with a number behind it from the second mention on. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The words of the report, where they are no plain number: 未收到 is a stated 0. */
  readonly printed: string | undefined;
  readonly place: string;
  /** Findings that are about it. */
  readonly marks?: readonly CellMark[];
}

/** The mentions in the order in which they were read. */
export function buildStated(locale: Locale, report: StoredReport): readonly StatedRow[] {
  const seen = new Map<string, number>();
  return report.stated.map((mention) => {
    const times = (seen.get(mention.figure) ?? 0) + 1;
    seen.set(mention.figure, times);
    return {
      id: times === 1 ? mention.figure : `${mention.figure}.${times}`,
      label: figureLabel(locale, mention.figure),
      value: statedValue(locale, report, mention),
      printed: isPlainNumber(mention)
        ? undefined
        : t(locale, 'report.printedAs', { raw: mention.raw }),
      place: mention.place === undefined ? '' : formatPlaceIn(locale, mention.place),
    };
  });
}

function statedValue(locale: Locale, report: StoredReport, mention: StoredMention): string {
  return t(locale, `report.stated.${mention.qualifier}`, {
    value: formatFigure(locale, mention, report.capture),
    unit: mention.unit,
  }).trim();
}

function isPlainNumber(mention: StoredMention): boolean {
  return mention.state === 'number' && mention.raw === String(mention.value);
}
