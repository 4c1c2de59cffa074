import BufferReader from 'word-extractor/lib/buffer-reader.js';
import WordOleExtractor, {
  type CompoundDocument,
  type TextPiece,
  type WordDocument,
} from 'word-extractor/lib/word-ole-extractor.js';
import { raiseDigits } from '../raiseDigits.ts';
import { findMarkedRuns, type MarkedRun } from './findMarkedRuns.ts';
import { findRowEnds } from './findRowEnds.ts';

const CELL_END = '\u0007';
const ROW_END = '\n';
/** Stands for a character that is not on the page, so that all others keep their places. */
export const GONE = '\ufdd0';
/** The ends of cells, rows and paragraphs stay. */
const PRINTED = /\P{Cc}+/gu;

/** The library ends a row with a line only where a paragraph's properties stand with it. */
class RowEndExtractor extends WordOleExtractor {
  #data: Buffer | undefined;

  override async extractWordDocument(document: CompoundDocument, buffer: Buffer) {
    this.#data = await this.#readData(document);
    return super.extractWordDocument(document, buffer);
  }

  /** Few files have the stream; without it there is nothing to look up. */
  async #readData(document: CompoundDocument): Promise<Buffer | undefined> {
    try {
      return await this.streamBuffer(await this.documentStream(document, 'Data'));
    } catch {
      return undefined;
    }
  }

  override writeParagraphProperties(buffer: Buffer, table: Buffer): void {
    super.writeParagraphProperties(buffer, table);
    for (const run of findMarkedRuns(buffer, table)) markRun(this._pieces, run);
    if (!this.#data) return;
    for (const end of findRowEnds(buffer, table, this.#data)) endRow(this._pieces, end);
  }
}

/** Turns the mark right before a position of the file, a row's last, into the end of a line. */
function endRow(pieces: readonly TextPiece[], position: number): void {
  const piece = pieces.find(({ startFilePos, size }) => {
    return startFilePos < position && position <= startFilePos + size;
  });
  if (!piece) return;
  const at = (position - piece.startFilePos) / piece.bpc - 1;
  if (piece.text.charAt(at) !== CELL_END) return;
  piece.text = piece.text.slice(0, at) + ROW_END + piece.text.slice(at + 1);
}

/** Puts marks in the place of characters that are not on the page, and raises digits. */
function markRun(pieces: readonly TextPiece[], { from, to, mark }: MarkedRun): void {
  for (const piece of pieces) {
    const indexOf = (position: number) =>
      Math.min(Math.max((position - piece.startFilePos) / piece.bpc, 0), piece.text.length);
    const [start, end] = [indexOf(from), indexOf(to)];
    if (start >= end) continue;
    const run = piece.text.slice(start, end);
    const shown =
      mark === 'raised'
        ? raiseDigits(run)
        : run.replaceAll(PRINTED, ({ length }) => GONE.repeat(length));
    piece.text = piece.text.slice(0, start) + shown + piece.text.slice(end);
  }
}

/** The texts of a file of Word 97 to 2003; throws what the library throws. */
export function extractWord(file: Buffer): Promise<WordDocument> {
  return new RowEndExtractor().extract(new BufferReader(file));
}
