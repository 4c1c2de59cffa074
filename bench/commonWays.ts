import { load } from 'cheerio';
import { convertToHtml } from 'mammoth';
import { decode } from './floors.ts';

/** The rows of a page's tables as texts: what most scrapers do, without spans and without meaning. */
export function walkTables(bytes: Uint8Array): readonly (readonly string[])[] {
  const $ = load(decode(bytes));
  return $('tr')
    .toArray()
    .map((row) =>
      $(row)
        .find('td, th')
        .toArray()
        .map((cell) => $(cell).text().trim()),
    );
}

/** A Word file as HTML, whose tables would then have to be read. */
export const readWithMammoth = (bytes: Uint8Array) => convertToHtml({ buffer: Buffer.from(bytes) });
