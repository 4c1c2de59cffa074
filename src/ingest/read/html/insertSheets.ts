/** A part of a web archive that is a style sheet, its bytes as characters. */
export interface SheetPart {
  /** Its address, or `cid:` and its id (RFC 2557, 8.3). */
  readonly names: readonly string[];
  readonly text: string;
}

const LINK = /<link\b[^<>]*>/gi;
const HREF = /\bhref\s*=\s*["']?([^"'\s>]+)/i;
const MEDIA = /\bmedia\s*=\s*["']?([^"'>]*)/i;
const IS_SHEET = /\brel\s*=\s*["']?stylesheet\b/i;

/** Writes the sheets of a web archive into its page where the page links to them, each once. */
export function insertSheets(page: string, sheets: readonly SheetPart[]): string {
  const byName = new Map(sheets.flatMap((sheet) => sheet.names.map((name) => [name, sheet])));
  if (byName.size === 0) return page;
  return page.replaceAll(LINK, (link) => {
    const sheet = byName.get((HREF.exec(link)?.[1] ?? '').replaceAll('&amp;', '&'));
    if (!sheet || !IS_SHEET.test(link)) return link;
    for (const name of sheet.names) byName.delete(name);
    const media = MEDIA.exec(link)?.[1] ?? '';
    return `<style media="${media}">${sheet.text.replaceAll(/<\/style/gi, '')}</style>`;
  });
}
