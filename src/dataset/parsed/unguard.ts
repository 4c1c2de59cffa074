/** Line ends become LF when a CSV is read, so a guarded CR is an LF by then. */
const GUARDED = /^'(?=[=+\-@\t\r\n])/;

/** A cell without the apostrophe that published files put before what a spreadsheet would compute. */
export function unguard(text: string): string {
  return text.replace(GUARDED, '');
}
