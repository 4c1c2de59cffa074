import type { Fold } from '../foldText.ts';
import { SECTION_KINDS, SECTIONS_A_REPORT, type SectionTexts } from '../searchSection.ts';

/** The folded texts of a segment behind each other, each with a 0 after it. */
export interface LaidText {
  readonly units: Uint16Array;
  /** The section of each unit: report × SECTIONS_A_REPORT + kind. */
  readonly sections: Uint32Array;
}

/** Folds the texts of the reports of a segment and lays them in the order of their numbers. */
export function layText(reports: readonly SectionTexts[], fold: Fold['fold']): LaidText {
  // The fold keeps the length of a text.
  const length = reports.reduce((sum, texts) => sum + unitsOf(texts), 0);
  const units = new Uint16Array(length);
  const sections = new Uint32Array(length);
  let at = 0;
  for (const [report, texts] of reports.entries()) {
    for (const [kind, name] of SECTION_KINDS.entries()) {
      const text = fold(texts[name] ?? '');
      if (text === '') continue;
      sections.fill(report * SECTIONS_A_REPORT + kind, at, at + text.length + 1);
      for (let unit = 0; unit < text.length; unit++) units[at++] = text.charCodeAt(unit);
      at++;
    }
  }
  return { units, sections };
}

/** Units of all texts of a report, with one after each. */
function unitsOf(texts: SectionTexts): number {
  const lengths = Object.values(texts).map((text) => (text === '' ? 0 : text.length + 1));
  return lengths.reduce((sum, each) => sum + each, 0);
}
