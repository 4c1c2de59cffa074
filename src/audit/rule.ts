import type { Agency } from '../model/agency.ts';
import type { Check, RuleText } from '../model/check.ts';
import type { StoredReport } from '../model/storedReport.ts';

/** All that is known of one agency: its reports in order of year, corrected. */
export interface AgencyReports {
  readonly agency: Agency;
  readonly reports: readonly StoredReport[];
}

/** A check before it is settled whether our reading stands in its way. */
export type RawCheck = Omit<Check, 'agency' | 'heldBack'>;

/** One rule: its text for readers, and what it says of the reports of one agency. */
export interface Rule extends RuleText {
  /** Every row, column or figure the rule looks at, also where it holds. Pure; never throws. */
  check(subject: AgencyReports): readonly RawCheck[];
}
