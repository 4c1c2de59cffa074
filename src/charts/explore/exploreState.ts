import type { AgencyKind } from '../../model/agencyKind.ts';
import type { Balance } from '../../model/columns/yearReports.ts';
import type { Capture } from '../../model/storedReport.ts';
import type { Template } from '../../model/template.ts';

/** How agencies are shown. */
export const EXPLORE_VIEWS = ['distribution', 'scatter', 'ranking', 'regions'] as const;
export type ExploreView = (typeof EXPLORE_VIEWS)[number];

/** Axes; symlog is linear around 0 and logarithmic beyond, so that it can show a 0. */
export const AXIS_KINDS = ['linear', 'log', 'symlog'] as const;
export type AxisKind = (typeof AXIS_KINDS)[number];

/** Forms to choose from; `mixed` is a report whose tables follow different ones. */
export const FORMS = ['2021', '2019', 'legacy', 'mixed'] as const;
export type Form = Template | 'mixed';

export const ORDERS = ['desc', 'asc'] as const;
export type Order = (typeof ORDERS)[number];

/** Which reports and agencies are taken in; an absent choice takes all. */
export interface ExploreFilter {
  /** Code of a province, city or county: what lies in it, and its own government. */
  readonly region?: string;
  readonly kind?: AgencyKind;
  readonly form?: Form;
  readonly capture?: Capture;
  readonly balance?: Balance;
}

/** Ends of what is picked, as the axes show them: shares in percent. Absent ends are open. */
export interface Picked {
  readonly from?: number;
  readonly to?: number;
  readonly yfrom?: number;
  readonly yto?: number;
}

/** Everything that the explore page shows is in this, and this is in its address. */
export interface ExploreState {
  readonly view: ExploreView;
  readonly metric: string;
  /** The second measure, of the scatter. */
  readonly y: string;
  /** Absent for all years together. */
  readonly year?: number;
  /** Absent where the measure says which. */
  readonly scale?: AxisKind;
  readonly yscale?: AxisKind;
  readonly filter: ExploreFilter;
  /** Leaves out values whose denominator is under 30. */
  readonly hideSmall: boolean;
  readonly order: Order;
  /** Page of the ranking and of the table, from 1. */
  readonly at: number;
  readonly picked: Picked;
  /** An agency that is marked. */
  readonly agency?: string;
}

/** Whether nothing is picked. */
export function hasNoEnds({ from, to, yfrom, yto }: Picked): boolean {
  return [from, to, yfrom, yto].every((end) => end === undefined);
}
