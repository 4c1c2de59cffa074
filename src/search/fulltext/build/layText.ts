import { SECTION_KINDS, SECTIONS_A_REPORT, type SectionTexts } from '../searchSection.ts';

/** The folded texts of a segment behind each other, each with a 0 after it. */
export interface LaidText {
  readonly units: Uint16Array;
  /** Where each section begins, ascending. */
  readonly starts: Uint32Array;
  /** The section that begins there: report × SECTIONS_A_REPORT + kind, ascending. */
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
  const units = new Uint16Array(laid.reduce((sum, { text }) => sum + text.length + 1, 0));
  const starts = new Uint32Array(laid.length);
  let at = 0;
  laid.forEach(({ text }, index) => {
    starts[index] = at;
    for (let unit = 0; unit < text.length; unit++) units[at++] = text.charCodeAt(unit);
    at++;
  });
  return { units, starts, sections: Uint32Array.from(laid, ({ section }) => section) };
}

/** The section that a position of the laid text is in. */
export function sectionAt({ starts, sections }: LaidText, position: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle;
  }
  return sections[low] as number;
}
