import { PART_KEYS, type PartKey } from '../../model/parts.ts';

/**
 * What of a report is searched, in the order of their numbers in the index: its title, the six
 * parts of its own prose, and our digest of it.
 */
export const SECTION_KINDS = ['title', ...PART_KEYS, 'digest'] as const;
export type SectionKind = 'title' | PartKey | 'digest';

/** Sections of one report in the index; a section's number is report × this + kind. */
export const SECTIONS_A_REPORT = SECTION_KINDS.length;

/** The texts of one report by kind; a kind that the report does not have is absent. */
export type SectionTexts = Readonly<Partial<Record<SectionKind, string>>>;
