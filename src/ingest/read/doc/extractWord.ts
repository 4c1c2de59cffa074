import BufferReader from 'word-extractor/lib/buffer-reader.js';
import WordOleExtractor, {
  type CompoundDocument,
  type TextPiece,
  type WordDocument,
} from 'word-extractor/lib/word-ole-extractor.js';
import { findRowEnds } from './findRowEnds.ts';

const CELL_END = '\u0007';
const ROW_END = '\n';

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

/** The texts of a file of Word 97 to 2003; throws what the library throws. */
export function extractWord(file: Buffer): Promise<WordDocument> {
  return new RowEndExtractor().extract(new BufferReader(file));
}
