/** Text without line breaks or runs of blanks: in the store, a changed report is one changed line. */
export function oneLine(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
