import type { NoNumberState } from './cell.ts';
import type { Label } from './parts.ts';
import type { ReportTemplates, Template } from './template.ts';
import type { Unit } from './unit.ts';

/** What a measure's value counts: a figure's unit, or what a derived measure makes of figures. */
export type MeasureUnit = Unit | 'share' | 'perHundred' | 'perYear';

/** Figures that are added up, by the template of tables 3 and 4: the form's rows differ. */
export type FigureSum = Readonly<Record<Exclude<Template, 'legacy'>, readonly string[]>>;

/**
 * A measure made of figures: `part / whole`. A share is part of a whole of the same things;
 * `perHundred` sets one count beside a hundred of another; `perYear` divides by the reports.
 */
export interface DerivedMeasure extends Label {
  readonly kind: 'derived';
  readonly id: `measure.${string}`;
  readonly unit: 'share' | 'perHundred' | 'perYear';
  readonly part: FigureSum;
  /** Absent for `perYear`, where the whole is the number of reports. */
  readonly whole?: FigureSum;
  readonly templates: readonly Template[];
  readonly comparable: true;
  /** What it says and what it does not. */
  readonly meaning: Label;
}

/** A printed figure of the tables, or one that reports state in prose. */
export interface FigureMeasure extends Label {
  readonly kind: 'figure' | 'stated';
  readonly id: string;
  readonly unit: Unit;
  readonly templates: readonly Template[];
  /** Whether it means the same in every template that has it. */
  readonly comparable: boolean;
}

/** Anything that agencies can be compared by. */
export type Measure = FigureMeasure | DerivedMeasure;

/** Why there is no value. `because` names the figures that it rests on. */
export type NoMeasureState =
  | NoNumberState
  /** The whole is 0: there is nothing to take a share of. */
  | 'noDenominator'
  /** The printed part is less than nothing or more than its whole, so it is no part of it. */
  | 'outOfRange';

/** Every state of a measure's value, in the order of their codes in the published columns. */
export const MEASURE_STATES = [
  'number',
  'blank',
  'dash',
  'unreadable',
  'missing',
  'notInTemplate',
  'noDenominator',
  'outOfRange',
] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** A measure in one report, or over several. */
export type MeasureValue =
  | {
      readonly state: 'number';
      /** Shares run from 0 to 1. */
      readonly value: number;
      /** What a share or rate is taken of; absent for plain figures. */
      readonly denominator?: number;
      /** The denominator is under 30: to be marked, and never ranked. */
      readonly small?: true;
    }
  | { readonly state: NoMeasureState; readonly because: readonly string[] };

/** A share of fewer than this says little. */
export const SMALL_BELOW = 30;

/** What a measure is read from; a stored report is one. */
export interface MeasuredReport {
  readonly templates: Pick<ReportTemplates, 'applications'>;
  readonly figures: Readonly<Record<string, MeasuredCell | undefined>>;
  readonly stated?: readonly (MeasuredCell & { readonly figure: string })[];
}

type MeasuredCell =
  | { readonly state: 'number'; readonly value: number }
  | { readonly state: NoNumberState };
