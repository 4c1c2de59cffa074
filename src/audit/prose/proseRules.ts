import type { Rule } from '../rule.ts';
import { proseCarried } from '../rules/proseCarried.ts';
import { proseConcluded } from '../rules/proseConcluded.ts';
import { proseLawsuits } from '../rules/proseLawsuits.ts';
import { proseOmission } from '../rules/proseOmission.ts';
import { proseOtherAgency } from '../rules/proseOtherAgency.ts';
import { proseOtherYear } from '../rules/proseOtherYear.ts';
import { proseOutcomes } from '../rules/proseOutcomes.ts';
import { proseReceived } from '../rules/proseReceived.ts';
import { proseReviews } from '../rules/proseReviews.ts';
import { proseShare } from '../rules/proseShare.ts';
import { proseSum } from '../rules/proseSum.ts';

/** The rules that hold the prose against the tables and against itself. */
export const PROSE_RULES: readonly Rule[] = [
  proseReceived,
  proseCarried,
  proseConcluded,
  proseOutcomes,
  proseReviews,
  proseLawsuits,
  proseOmission,
  proseSum,
  proseShare,
  proseOtherAgency,
  proseOtherYear,
];
