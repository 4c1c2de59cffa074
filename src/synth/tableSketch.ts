/** A cell of an invented table, as HTML has it: positions that a span covers have no cell. */
export interface SketchCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Whether it holds a figure; else it holds a label. */
  readonly isValue: boolean;
}

export type SketchRows = readonly (readonly SketchCell[])[];

export interface TableSketch {
  /** Columns of the whole table. */
  readonly width: number;
  readonly rows: SketchRows;
}

export const label = (text: string, columnSpan = 1, rowSpan = 1): SketchCell => ({
  text,
  columnSpan,
  rowSpan,
  isValue: false,
});

export const value = (text: string): SketchCell => ({ ...label(text), isValue: true });
