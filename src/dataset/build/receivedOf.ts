import type { Cell } from '../../model/figureState.ts';
import type { StoredReport } from '../../model/storedReport.ts';

/** Requests received in the year: what agencies are compared by. */
const RECEIVED = 'applications.received.total';

/** The requests that a report gives as received; a report without tables has no such figure. */
export function receivedOf({ figures }: StoredReport): Cell {
  const cell = figures[RECEIVED];
  if (cell?.state === 'number') return { state: 'number', value: cell.value };
  return { state: cell?.state ?? 'notInTemplate' };
}
