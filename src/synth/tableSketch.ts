/** A cell of an invented table, as HTML has it: positions that a span covers have no cell. */
export interface SketchCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly isValue: boolean;
}

export interface TableSketch {
  /** Columns of the whole table. */
  readonly width: number;
  readonly rows: readonly (readonly SketchCell[])[];
}

export const label = (text: string, columns = 1, rows = 1): SketchCell => ({
  text,
  columns,
  rows,
  isValue: false,
});

export const value = (text: string): SketchCell => ({ text, columns: 1, rows: 1, isValue: true });
