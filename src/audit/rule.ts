import type { Agency } from '../model/agency.ts';
import type { Check, RuleText } from '../model/check.ts';
import type { StoredReport } from '../model/storedReport.ts';

/** The agency whose reports are checked. Of a document that is nobody's yet, not even the kind may be known. */
export type AuditedAgency = Omit<Agency, 'kind'> & { readonly kind: Agency['kind'] | undefined };

/** All that is known of one agency: its reports in order of year, corrected. */
export interface AgencyReports {
  readonly agency: AuditedAgency;
  readonly reports: readonly StoredReport[];
  /** Years for which the owner looked for a report and recorded that none is to be found. */
  readonly notFound?: ReadonlySet<number>;
}

/** A check before it is settled whether our reading stands in its way. */
export type RawCheck = Omit<Check, 'agency' | 'heldBack'>;

/** What a rule may rest on beside figures; a diagnostic can cast doubt on each of them. */
export const ASPECTS = ['year', 'agency', 'published', 'template', 'texts'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One rule: its text for readers, and what it says of the reports of one agency. */
export interface Rule extends RuleText {
  /** What it rests on beside the figures of its checks. */
  readonly restsOn?: readonly Aspect[];
  /** Every row, column or figure the rule looks at, also where it holds. Pure; never throws. */
  check(subject: AgencyReports): readonly RawCheck[];
}
