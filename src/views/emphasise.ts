/** A stretch of text, set off or not. */
export interface TextRun {
  readonly text: string;
  readonly strong: boolean;
}

/** Splits `received *3* requests` into runs; what stands between asterisks is strong. */
export function emphasise(text: string): readonly TextRun[] {
  return text
    .split('*')
    .map((run, index) => ({ text: run, strong: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** The same text without its marks, for titles and descriptions. */
export function plainText(text: string): string {
  return text.replaceAll('*', '');
}
