const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Keeps digits printed as superscripts apart from the number they stand after: 12¹, never 121. */
export function raiseDigits(text: string): string {
  return text.replaceAll(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}
