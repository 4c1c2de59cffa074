declare module 'word-extractor' {
  interface TextOptions {
    /** False keeps quotation marks as printed. */
    readonly filterUnicode?: boolean;
    readonly includeHeadersAndFooters?: boolean;
  }

  interface WordDocument {
    getBody(options?: TextOptions): string;
    getFootnotes(options?: TextOptions): string;
    getEndnotes(options?: TextOptions): string;
    getTextboxes(options?: TextOptions): string;
  }

  export default class WordExtractor {
    extract(source: Buffer | string): Promise<WordDocument>;
  }
}
