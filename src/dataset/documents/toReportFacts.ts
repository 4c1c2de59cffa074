import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { formatPlace } from '../../model/place.ts';
import type { Remark, StoredRemark } from '../../model/remark.ts';
import type { FigureReading, Report, StatedMention } from '../../model/report.ts';
import type { StoredFigure, StoredMention } from '../../model/storedReport.ts';
import { reportTemplateOf } from '../../model/template.ts';
import { formatFigureCell } from '../store/figureCell.ts';
import { oneLine } from '../store/oneLine.ts';
import type { ReportFacts } from '../store/storeRecords.ts';
import type { SourceLine } from './sources.ts';

/** What is known of a document besides what it says. */
export interface DocumentOrigin {
  /** Name of the file, without folders. */
  readonly file: string;
  readonly format: string;
  readonly sha256: string;
  readonly parser: string;
  /** The owner's word. */
  readonly line: SourceLine | undefined;
}

/** A report that was read, as the store holds it: without sentences and prose. */
export function toReportFacts(
  report: Report & { readonly year: number },
  diagnostics: readonly Diagnostic[],
  { file, format, sha256, parser, line }: DocumentOrigin,
): ReportFacts {
  const published = line?.published ?? report.published?.date;
  return {
    year: report.year,
    template: reportTemplateOf(report.templates),
    templates: report.templates,
    ...(report.title !== undefined && { title: oneLine(report.title) }),
    ...(published !== undefined && { published }),
    capture: 'document',
    source: {
      file,
      format,
      sha256,
      ...(line?.url !== undefined && { url: line.url }),
      ...(line?.retrieved !== undefined && { retrieved: line.retrieved }),
    },
    parser,
    figures: Object.fromEntries(
      report.figures.map((reading) => [reading.figure, toFigure(reading)]),
    ),
    stated: report.stated.map(toMention),
    ...(report.remarks.length > 0 && { remarks: report.remarks.map(toRemark) }),
    diagnostics: [...diagnostics, ...dateConflict(report, line)],
  };
}

function toFigure({ figure: _, raw, place, ...cell }: FigureReading): StoredFigure {
  const print = oneLine(raw);
  const isPlain = print === '' || print === formatFigureCell(cell);
  return {
    ...cell,
    ...(place !== undefined && { place: formatPlace(place) }),
    ...(!isPlain && { raw: print }),
  };
}

function toMention({ sentence: _, place, ...mention }: StatedMention): StoredMention {
  return { ...mention, place: formatPlace(place) };
}

function toRemark({ place, ...remark }: Remark): StoredRemark {
  return { ...remark, ...(place !== undefined && { place: formatPlace(place) }) };
}

function dateConflict({ published }: Report, line: SourceLine | undefined): Diagnostic[] {
  const given = line?.published;
  if (!published || given === undefined || given === published.date) return [];
  const { raw, place } = published;
  return [diagnose('published-conflict', { actual: raw, expected: given, place })];
}
