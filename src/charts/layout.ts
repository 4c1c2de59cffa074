/** The measures of one of the two pictures; `size` is that of its text. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly size: number;
  /** Where the marks begin, right of the year. */
  readonly left: number;
  /** Height of a bar. */
  readonly bar: number;
}

/** The 680 px column. */
export const WIDE: Layout = { name: 'wide', width: 680, size: 13, left: 64, bar: 24 };

/**
 * A phone: 340 units shown at 312 px or more, where text of 13.5 units is at least 12 px high.
 */
export const NARROW: Layout = { name: 'narrow', width: 340, size: 13.5, left: 54, bar: 22 };
