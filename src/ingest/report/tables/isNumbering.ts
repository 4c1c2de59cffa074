/** Fewer figures count up by chance. */
const FEWEST = 10;

/** Whether the texts of a row are the numbers of its columns: 1, 2, 3 and so on to its end. */
export function isNumbering(texts: readonly string[]): boolean {
  return texts.length >= FEWEST && texts.every((text, at) => text.trim() === `${at + 1}`);
}
