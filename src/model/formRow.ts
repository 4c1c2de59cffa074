import type { Label, TableKey } from './parts.ts';
import type { Template } from './template.ts';
import type { Unit } from './unit.ts';

/** One column of a form table. */
export interface FormColumn extends Label {
  readonly id: string;
  readonly unit: Unit;
}

/** One row of a form table in one template, with the columns in which it holds figures. */
export interface FormRow extends Label {
  /** Figure id prefix, for example `applications.refused.stateSecret`. */
  readonly id: string;
  readonly table: TableKey;
  readonly template: Exclude<Template, 'legacy'>;
  /** The article of the 条例 (国令第711号, 2019) the row rests on; our mapping. */
  readonly article: string;
  readonly columns: readonly FormColumn[];
}
