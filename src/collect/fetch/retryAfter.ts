/**
 * Milliseconds that a host asks to wait in the header Retry-After (RFC 9110, 10.2.3: seconds, or a
 * date); undefined where the header is absent or not understood.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // A date has a weekday; plain text that Date.parse would guess at has not.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
