/** The name by which a robots.txt may call this program. */
export const PROGRAM = 'Gongkai';

/**
 * How the program introduces itself, with the contact that hosts may write to. Undefined for a
 * contact that cannot stand in a header: it must be plain ASCII without brackets.
 */
export function userAgent(contact: string | undefined): string | undefined {
  const purpose = 'collects published annual reports on government information disclosure';
  if (contact === undefined) return `${PROGRAM}/1.0 (${purpose})`;
  const plain = contact.trim();
  return /^[\x20-\x27\x2a-\x7e]{3,200}$/.test(plain)
    ? `${PROGRAM}/1.0 (${purpose}; contact: ${plain})`
    : undefined;
}
