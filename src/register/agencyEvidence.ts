/** What a document says about who wrote it, as the ingest step hands it over. */
export interface AgencyEvidenceInput {
  /** Lines of the title block, as printed, top to bottom (at most about eight). */
  readonly titleLines: readonly string[];
  /** Whole text of the report. */
  readonly text: string;
  /** Source address where known. */
  readonly url?: string | undefined;
  /** The owner's word: an agency's code. Wins. */
  readonly statedCode?: string | undefined;
}

/**
 * Where a piece of evidence was found. `level` is 区委、区政府 and the like; `owner` the owner's
 * word, or for reports taken by hand the columns that name the place.
 */
export const EVIDENCE_KINDS = ['owner', 'title', 'body', 'address', 'host', 'level'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One thing that speaks for an agency, or against it. */
export interface AgencyEvidence {
  readonly kind: EvidenceKind;
  /** As printed. */
  readonly text: string;
  /** Where in the text; lines and columns count from 1. Absent for addresses and owners' words. */
  readonly place?: { readonly line: number; readonly column: number } | undefined;
  /** Codes of the divisions it points to; the agency is one of them or lies inside one. */
  readonly supports: readonly string[];
  /** Whether it fits the answer, speaks against it, or says nothing about it. */
  readonly verdict: 'supports' | 'contradicts' | 'neutral';
}

/** How sure an answer is: `certain` rests on independent pieces that agree, or the owner's word. */
export type Confidence = 'certain' | 'strong';

export const UNRESOLVED_REASONS = {
  'no-agency-named': 'The document names no agency.',
  'name-not-in-register': 'The register has no division of the name that is printed.',
  'no-place-named': 'An organ is named, but not of which place.',
  'several-fit': 'The name and all that is printed fit several agencies.',
  'evidence-conflicts': 'The document points to different places.',
  'stated-code-unknown': 'The code in sources.csv is not in the register.',
} as const;
export type UnresolvedReason = keyof typeof UNRESOLVED_REASONS;

/** An agency that may be meant. */
export interface AgencyCandidate {
  readonly code: string;
  /** Full Chinese name with the places above it: 辽宁省铁岭市银州区红旗街道. */
  readonly name: string;
}

export type AgencyFinding =
  | {
      readonly kind: 'resolved';
      readonly code: string;
      /** Chinese name as the site shows it. */
      readonly name: string;
      readonly confidence: Confidence;
      readonly evidence: readonly AgencyEvidence[];
    }
  | {
      readonly kind: 'unresolved';
      readonly candidates: readonly AgencyCandidate[];
      readonly evidence: readonly AgencyEvidence[];
      readonly reason: UnresolvedReason;
    };
