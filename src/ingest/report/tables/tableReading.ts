import type { FigureReading } from '../../../model/report.ts';
import type { TableTemplate } from './tableLabels.ts';

/** One table as read from its own labels. */
export interface TableReading {
  readonly template: TableTemplate;
  readonly templateEvidence: 'labels';
  /** All figures of the table in that template, in form order; what was not found is `missing`. */
  readonly figures: readonly FigureReading[];
  /** The document's blocks that the table covers, header and note included; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}
