/** First word of every column file; the number changes when old readers could not read it. */
const FORMAT = 'gongkai-columns 1';

/** What a column file holds. */
export type ColumnFileKind = 'agencies' | 'names' | 'reports' | 'measure' | 'agency';

/** A file of lines, each a key, a tab and the rest; several lines may have one key. */
export interface ColumnFile {
  readonly kind: ColumnFileKind;
  /** The release it belongs to: files of two releases do not fit together. */
  readonly release: string;
  readonly lines: readonly ColumnLine[];
}

export interface ColumnLine {
  readonly key: string;
  readonly text: string;
}

/** The file as text: a first line with format, kind and release, then its lines. */
export function formatColumnFile({ kind, release, lines }: ColumnFile): string {
  const body = lines.map(({ key, text }) => `${key}\t${text}\n`).join('');
  return `${FORMAT} ${kind} ${release}\n${body}`;
}

/** Reads a column file of a kind; throws with what is wrong where it is none. */
export function parseColumnFile(text: string, kind: ColumnFileKind): ColumnFile {
  const [head = '', ...rows] = text.split('\n');
  const expected = `${FORMAT} ${kind} `;
  if (!head.startsWith(expected)) {
    throw new Error(`Unexpected "${head.slice(0, 60)}", expected "${expected}RELEASE"`);
  }
  const lines = rows.slice(0, -1).map((row) => {
    const tab = row.indexOf('\t');
    return { key: row.slice(0, tab), text: row.slice(tab + 1) };
  });
  return { kind, release: head.slice(expected.length), lines };
}

/** The text of the only line with a key; throws where there is none. */
export function lineOf({ kind, lines }: ColumnFile, key: string): string {
  const line = lines.find((each) => each.key === key);
  if (line === undefined) throw new Error(`the ${kind} file has no line "${key}"`);
  return line.text;
}
