import type { AgencyYear } from '../../model/columns/agencyColumns.ts';
import type {
  DerivedMeasure,
  FigureSum,
  Measure,
  MeasureUnit,
  MeasureValue,
} from '../../model/measure.ts';
import { findMeasure } from '../../model/measures.ts';
import { divideParts, measureParts, measureValue } from '../../model/measureValue.ts';
import type { Template } from '../../model/template.ts';

/** A measure as agencies are compared by it: as it is printed, or set against a whole. */
export interface ShownMeasure {
  readonly measure: Measure;
  /** Set where a value is divided: for derived measures, and for figures seen relative to others. */
  readonly divided: DerivedMeasure | undefined;
  readonly unit: MeasureUnit;
  /** What a figure is set against; undefined as long as it is shown as printed. */
  readonly against: Measure | undefined;
}

/** A measure absolute, or relative where there is something to set it against. */
export function showMeasure(measure: Measure, relative: boolean): ShownMeasure {
  if (measure.kind === 'derived') {
    return { measure, divided: measure, unit: measure.unit, against: undefined };
  }
  const whole = relative ? findWhole(measure.id) : undefined;
  const against = whole && findMeasure(whole.id);
  if (!whole || !against) {
    return { measure, divided: undefined, unit: measure.unit, against: undefined };
  }
  const divided: DerivedMeasure = {
    kind: 'derived',
    id: 'measure.relative',
    zh: measure.zh,
    en: measure.en,
    unit: whole.unit,
    part: both(measure.id),
    whole: both(whole.id),
    templates: measure.templates,
    comparable: true,
    meaning: against,
  };
  return { measure, divided, unit: whole.unit, against };
}

/** Whether a measure has a relative form of its own; derived ones are relative as they are. */
export function hasRelative(measure: Measure): boolean {
  return measure.kind !== 'derived' && findWhole(measure.id) !== undefined;
}

/** The value in one report. */
export function valueIn(report: AgencyYear, { measure, divided }: ShownMeasure): MeasureValue {
  if (!divided) return measureValue(report, measure.id);
  const form = report.templates.applications === '2019' ? '2019' : '2021';
  return divideParts(divided, measureParts(report, divided), form);
}

/** The form that the figures of a measure follow in a report; prose follows none. */
export function formOf({ templates }: AgencyYear, { measure }: ShownMeasure): Template | undefined {
  if (measure.kind === 'stated') return undefined;
  return measure.id.startsWith('proactive.') ? templates.proactive : templates.applications;
}

const both = (id: string): FigureSum => ({ '2021': [id], '2019': [id] });

interface Whole {
  readonly id: string;
  readonly unit: 'share' | 'perHundred';
}

const RECEIVED = 'applications.received.total';

/**
 * What a figure is set against: an outcome against all that was concluded for the same kind of
 * applicant, a kind of applicant against all, a result of proceedings against all of its kind, the
 * other totals against a hundred requests received. Table 2 counts nothing that is part of another.
 */
function findWhole(id: string): Whole | undefined {
  const [table = '', row = ''] = id.split('.');
  const column = id.split('.').at(-1) ?? '';
  if (table === 'stated') return wholeOfStated(id);
  if (table === 'proceedings') return wholeOfRow(`proceedings.${row}`, column);
  if (table !== 'applications' || id === RECEIVED) return undefined;
  return WHOLE_ROWS.has(row)
    ? wholeOfRow(`applications.${row}`, column)
    : { id: `applications.concluded.${column}`, unit: 'share' };
}

/** Rows of table 3 that are no outcome. */
const WHOLE_ROWS: ReadonlySet<string> = new Set([
  'received',
  'carriedIn',
  'concluded',
  'carriedOver',
]);

function wholeOfRow(row: string, column: string): Whole {
  return column === 'total'
    ? { id: RECEIVED, unit: 'perHundred' }
    : { id: `${row}.total`, unit: 'share' };
}

/** Channels of publication overlap, so they are no parts of a whole. */
function wholeOfStated(id: string): Whole | undefined {
  const [, part = '', row = ''] = id.split('.');
  const isOutcome = part === 'applications' && row !== 'received' && !WHOLE_ROWS.has(row);
  return isOutcome ? { id: 'stated.applications.concluded', unit: 'share' } : undefined;
}
