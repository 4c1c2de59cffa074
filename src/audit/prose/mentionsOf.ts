import type { CheckedFigure } from '../../model/check.ts';
import { numberOf } from '../../model/figureState.ts';
import type { StoredMention, StoredReport } from '../../model/storedReport.ts';

/** A number in prose, with the figure that a check keeps of it. */
export interface Mention {
  readonly value: number;
  readonly qualifier: StoredMention['qualifier'];
  readonly figure: CheckedFigure;
}

/** Every mention of a stated figure that has a number, in reading order. */
export function mentionsOf(report: StoredReport, id: string): readonly Mention[] {
  const all = report.stated.filter(({ figure }) => figure === id);
  return all.flatMap((stated, at) => {
    const value = numberOf(stated);
    if (value === undefined) return [];
    const { place, qualifier } = stated;
    const figure = {
      figure: id,
      mention: at + 1,
      cell: { state: 'number', value } as const,
      ...(place !== undefined && { place }),
    };
    return [{ value, qualifier, figure }];
  });
}
