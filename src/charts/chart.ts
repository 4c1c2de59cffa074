import type { TextParams } from '../i18n/fillText.ts';
import type { Locale } from '../i18n/locale.ts';
import type { TextKey } from '../i18n/texts.ts';

/** The words a chart is drawn with: handed in, so that charts carry no texts of their own. */
export interface Words {
  readonly locale: Locale;
  /** The text of a key; numbers among the parameters are grouped, years are given as strings. */
  readonly t: (key: TextKey, params?: TextParams) => string;
  /** A number as the language groups it: `3,521`. */
  readonly number: (value: number) => string;
}

/** The figures behind a chart as words, the row's name in the first column. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One picture in the two widths it is drawn for; charts.css shows the one that fits. */
export interface ChartSvg {
  readonly wide: string;
  readonly narrow: string;
}

/** What every chart is made into: all that one component needs to show it. */
export interface Chart {
  /** Kebab-case name, the same on every page: for anchors and file names. */
  readonly name: string;
  /** The question, or its answer. */
  readonly title: string;
  /** Measure, place, period and unit. */
  readonly description: string;
  /** The picture in complete sentences: its text alternative. */
  readonly summary: string;
  /** How to read what is unusual in this picture; often none. */
  readonly notes: readonly string[];
  /** Which part of which reports the figures come from. */
  readonly source: string;
  readonly svg: ChartSvg;
  readonly table: ChartTable;
  /** Set when there is nothing to draw: the sentence that stands in the picture's place. */
  readonly empty?: string;
}
