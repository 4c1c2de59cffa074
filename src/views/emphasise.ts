/** A stretch of text, set off or not. */
export interface TextRun {
  readonly text: string;
  readonly strong: boolean;
}

/**
 * Splits `received *3* requests` into runs; what stands between asterisks is strong. The blank
 * behind a number is made one that does not break: the unit stays with it.
 */
export function emphasise(text: string): readonly TextRun[] {
  return text
    .split('*')
    .map((run, index) =>
      index % 2 === 1
        ? { text: run, strong: true }
        : { text: index > 0 ? run.replace(/^ /, '\u00A0') : run, strong: false },
    )
    .filter((run) => run.text !== '');
}

/** The same text without its marks, for titles and descriptions. */
export function plainText(text: string): string {
  return text.replaceAll('*', '');
}
