import type { StoredReport } from '../../model/storedReport.ts';

/** A report without its prose, which is the body's own and is not given out. */
export function withoutTexts({ texts: _, ...report }: StoredReport): Omit<StoredReport, 'texts'> {
  return report;
}
