import type { Remark } from '../../../../model/remark.ts';
import type { Section } from '../../parts/parseParts.ts';
import { findLeftovers, type ReportHead } from './findLeftovers.ts';
import { findSilences } from './findSilences.ts';
import { findSums } from './findSums.ts';
import { stretchesOf } from './stretches.ts';

/** What remarks are taken from, beside the prose itself. */
export interface RemarkSource extends ReportHead {
  /** Whether all prose of the document is known to have been read. */
  readonly isWhole: boolean;
}

/** What the checks need of the prose beyond stated figures: sums and shares in reading order first. */
export function parseRemarks(
  sections: readonly Section[],
  source: RemarkSource,
): readonly Remark[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return [
    ...stretchesOf(paragraphs).flatMap((stretch) => findSums(stretch, source.year)),
    ...(source.isWhole ? findSilences(sections) : []),
    ...findLeftovers(paragraphs, source),
  ];
}
