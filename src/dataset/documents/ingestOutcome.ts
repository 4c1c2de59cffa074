import type { Agency } from '../../model/agency.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AgencyFinding } from '../../register/agencyEvidence.ts';
import type { ReportFacts, UnresolvedReport } from '../store/storeRecords.ts';
import type { ReportTexts } from '../store/textFiles.ts';

/** What one document turned out to be, before anything is stored. */
export type DocumentOutcome =
  | { readonly kind: 'rejected'; readonly reason: Diagnostic }
  | {
      readonly kind: 'report';
      readonly code: string;
      /** The agency, where the register alone cannot name it. */
      readonly unlisted?: Agency;
      readonly facts: ReportFacts;
      readonly texts: ReportTexts;
    }
  | {
      readonly kind: 'unresolved';
      readonly unresolved: UnresolvedReport;
      readonly finding: Extract<AgencyFinding, { kind: 'unresolved' }>;
    };
