import type { ProceedingResult } from './series.ts';

/** Classes of charts.css and chartMarks.css: shades of ink, since no outcome of a request is meant. */
export const RESULT_LOOKS: Readonly<
  Record<ProceedingResult, { readonly mark: string; readonly text?: string }>
> = {
  upheld: { mark: 'mark-upheld', text: 'word-on-result' },
  corrected: { mark: 'mark-corrected', text: 'word-on-result' },
  other: { mark: 'mark-result-other', text: 'word-on-result-other' },
  pending: { mark: 'mark-open' },
};
