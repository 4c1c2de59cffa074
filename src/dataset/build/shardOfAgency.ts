/** The file of the built dataset that an agency is in: the first four digits of its code. */
export function shardOfAgency(code: string): string {
  return (code.split('-')[0] ?? '').slice(0, 4);
}
