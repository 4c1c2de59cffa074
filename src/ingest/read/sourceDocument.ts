import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';

/** One cell as the document has it; spans are not yet expanded. */
export interface GridCell {
  readonly text: string;
  readonly place: Place;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A table that the format itself marks as one (HTML, Word, spreadsheet, ruled PDF). */
export interface TableGrid {
  readonly rows: readonly (readonly GridCell[])[];
}

/** A line of text with its white space as it stands, or a table. */
export type Block =
  | { readonly kind: 'line'; readonly text: string; readonly place: Place }
  | { readonly kind: 'table'; readonly grid: TableGrid };

/** What every reader yields, whatever the format: the blocks in reading order. */
export interface SourceDocument {
  /** `text` for plain text and Markdown. */
  readonly format: string;
  /** WHATWG name of the encoding, where the format has one. */
  readonly encoding?: string;
  readonly blocks: readonly Block[];
  /** All blocks in one, parted by line feeds, where they are the lines of one text. */
  readonly text?: string;
  /** The same document read in another way, where the format allows two: a second witness. */
  readonly witness?: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}
