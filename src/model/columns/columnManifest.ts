import type { Measure } from '../measure.ts';
import type { Template } from '../template.ts';

/** columns.json: what there is, so that a page asks for nothing that is not. */
export interface ColumnManifest {
  readonly format: 1;
  readonly release: string;
  /** Newest date in the data. */
  readonly released: string;
  readonly agencies: number;
  /** Ids of the cells in an agency's file, in their order. */
  readonly figures: readonly string[];
  /** In order. */
  readonly years: readonly ColumnYear[];
}

export interface ColumnYear {
  readonly year: number;
  readonly reports: number;
  /** Templates that any table of these reports follows. */
  readonly templates: readonly Template[];
}

/** Whether there is a file of a measure for a year: only where a report could have it. */
export function hasColumn({ templates }: Pick<ColumnYear, 'templates'>, measure: Measure): boolean {
  return measure.kind === 'stated' || measure.templates.some((each) => templates.includes(each));
}
