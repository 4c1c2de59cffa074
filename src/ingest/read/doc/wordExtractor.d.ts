declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Buffer);
  }
}

declare module 'word-extractor/lib/word-ole-extractor.js' {
  import type { Readable } from 'node:stream';
  import type BufferReader from 'word-extractor/lib/buffer-reader.js';

  interface TextOptions {
    /** False keeps quotation marks as printed. */
    readonly filterUnicode?: boolean;
    readonly includeHeadersAndFooters?: boolean;
  }

  export interface WordDocument {
    getBody(options?: TextOptions): string;
    getFootnotes(options?: TextOptions): string;
    getEndnotes(options?: TextOptions): string;
    getTextboxes(options?: TextOptions): string;
  }

  /** A stretch of the text and where it stands in the file. */
  export interface TextPiece {
    text: string;
    readonly startFilePos: number;
    /** Bytes in the file, and those of one character. */
    readonly size: number;
    readonly bpc: number;
  }

  export type CompoundDocument = { readonly stream: (name: string) => Readable };

  export default class WordOleExtractor {
    _pieces: TextPiece[];
    extract(reader: BufferReader): Promise<WordDocument>;
    extractWordDocument(document: CompoundDocument, buffer: Buffer): Promise<WordDocument>;
    documentStream(document: CompoundDocument, name: string): Promise<Readable>;
    streamBuffer(stream: Readable): Promise<Buffer>;
    writeParagraphProperties(buffer: Buffer, table: Buffer): void;
  }
}

declare module 'word-extractor' {
  import type { WordDocument } from 'word-extractor/lib/word-ole-extractor.js';

  export default class WordExtractor {
    extract(source: Buffer | string): Promise<WordDocument>;
  }
}
