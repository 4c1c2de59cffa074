/** One large number of the margin, with what it counts under it. */
export interface KeyFigure {
  /** The number as words, or what stands in its place. */
  readonly value: string;
  /** False where `value` is no number. */
  readonly isNumber: boolean;
  /** Unit, what it counts, and what it is made of. */
  readonly label: string;
}
