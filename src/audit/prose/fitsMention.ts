import type { StoredMention } from '../../model/storedReport.ts';

type Qualifier = StoredMention['qualifier'];

/** How far an 约 may be off, as a part of its number. */
const ABOUT = 0.1;

/**
 * Whether a number in prose fits a number of a table. 余, 超过, 近 and 约 are taken at their word and
 * no stricter: 800余 fits 867 and anything above.
 */
export function fitsMention(stated: number, qualifier: Qualifier, printed: number): boolean {
  switch (qualifier) {
    case 'exact':
      return stated === printed;
    case 'moreThan':
      return printed >= stated;
    case 'lessThan':
      return printed <= stated;
    case 'about':
      return Math.abs(stated - printed) <= Math.max(roundness(stated), stated * ABOUT);
  }
}

/** The place of the last digit that is not 0: 100 for 800. */
function roundness(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}
