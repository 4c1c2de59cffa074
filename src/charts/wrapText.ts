import { textWidth } from './textWidth.ts';

/** Where a line may end: after a space, between Chinese characters, never before punctuation. */
const PIECES =
  /[\u2e80-\u9fff\uff21-\uff5a][，。；：、！？）」”]*|[^\s\u2e80-\u9fff\uff21-\uff5a]+\s*|\s+/gu;

/** Text in lines of at most `width`; a piece that is wider alone keeps its own line. */
export function wrapText(text: string, width: number, size: number): string[] {
  if (textWidth(text, size) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
