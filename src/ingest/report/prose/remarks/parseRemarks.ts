import type { Remark } from '../../../../model/remark.ts';
import type { Section } from '../../parts/parseParts.ts';
import { findLeftovers, type ReportHead } from './findLeftovers.ts';
import { findSilences } from './findSilences.ts';
import { findSums } from './findSums.ts';
import { stretchesOf } from './stretches.ts';

/** What the checks need of the prose beyond stated figures: sums and shares in reading order first. */
export function parseRemarks(sections: readonly Section[], head: ReportHead): readonly Remark[] {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return [
    ...stretchesOf(paragraphs).flatMap((stretch) => findSums(stretch, head.year)),
    ...findSilences(sections),
    ...findLeftovers(paragraphs, head),
  ];
}
