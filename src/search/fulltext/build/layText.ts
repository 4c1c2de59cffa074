import { SECTION_KINDS, SECTIONS_A_REPORT, type SectionTexts } from '../searchSection.ts';

/** The folded texts of a segment behind each other, each with a 0 after it. */
export interface LaidText {
  readonly units: Uint16Array;
  /** The section of each unit: report × SECTIONS_A_REPORT + kind. */
  readonly sections: Uint32Array;
}

/** Lays the folded texts of the reports of a segment, in the order of their numbers. */
export function layText(reports: readonly SectionTexts[]): LaidText {
  const laid = reports.flatMap((texts, report) =>
    SECTION_KINDS.flatMap((kind, at) => {
      const text = texts[kind];
      return text ? [{ text, section: report * SECTIONS_A_REPORT + at }] : [];
    }),
  );
  const length = laid.reduce((sum, { text }) => sum + text.length + 1, 0);
  const units = new Uint16Array(length);
  const sections = new Uint32Array(length);
  let at = 0;
  for (const { text, section } of laid) {
    sections.fill(section, at, at + text.length + 1);
    for (let unit = 0; unit < text.length; unit++) units[at++] = text.charCodeAt(unit);
    at++;
  }
  return { units, sections };
}
