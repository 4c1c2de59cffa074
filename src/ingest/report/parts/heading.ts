import type { SectionKey } from './partHeadings.ts';

/** How a heading is numbered: 一、 · 1. · （一） · （一）、 or ㈠ · a lost number · not at all. */
export type NumberStyle = 'top' | 'digit' | 'paren' | 'damaged' | 'none';

/** A line, or its beginning, that reads like the heading of a section. */
export interface Heading {
  readonly section: SectionKey;
  readonly legacy: boolean;
  readonly style: NumberStyle;
  /** The number it bears, 一 and 1 being 1. */
  readonly number: number | undefined;
  /** Index of its line among the prose lines. */
  readonly line: number;
  /** Where the heading ends in its line; text may follow. */
  readonly end: number;
  readonly isWholeLine: boolean;
}
