import type { Chart } from '../../charts/chart.ts';
import { drawAreaDecisions } from '../../charts/decisions/draw.ts';
import { drawAreaDocuments } from '../../charts/documents/draw.ts';
import { drawAreaFlow } from '../../charts/flow/draw.ts';
import { drawAreaProceedings } from '../../charts/proceedings/draw.ts';
import { drawRefusals } from '../../charts/refusals/draw.ts';
import { type AreaTotals, drawReportsByYear } from '../../charts/reportsByYear/draw.ts';
import { drawTotals } from '../../charts/totals/draw.ts';
import { wordsIn } from '../../charts/wordsIn.ts';
import type { Locale } from '../../i18n/locale.ts';

/** The charts over a region or the whole collection; what has nothing to draw is left out. */
export function buildAreaCharts(locale: Locale, { region, years }: AreaTotals): readonly Chart[] {
  const words = wordsIn(locale);
  const area = region === undefined ? { years } : { region, years };
  return [
    drawReportsByYear(area, words),
    drawTotals(area, words),
    drawAreaFlow(area, words),
    drawRefusals(area, words),
    drawAreaProceedings(area, words),
    drawAreaDocuments(area, words),
    drawAreaDecisions(area, words),
  ].filter((chart) => chart.empty === undefined);
}
