/** Beginnings that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A text cell of a published file. Text that a spreadsheet would take for a formula gets an
 * apostrophe in front; numbers are never passed through here and stay numbers, negative ones too.
 */
export function textCell(text: string | undefined): string {
  return text !== undefined && FORMULA.test(text) ? `'${text}` : (text ?? '');
}
