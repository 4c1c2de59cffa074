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

/** The same number of lines as `wrapText`, made about equally long. */
export function wrapEvenly(text: string, width: number, size: number): string[] {
  let lines = wrapText(text, width, size);
  for (let share = 0.95; share > 0.5; share -= 0.05) {
    const narrower = wrapText(text, width * share, size);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/** A name in lines that all fit: a word that is wider alone, as long names in pinyin are, is cut. */
export function wrapName(name: string, width: number, size: number): string[] {
  return wrapEvenly(name, width, size).flatMap((line) => cutLine(line, width, size));
}

function cutLine(line: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let rest = '';
  for (const char of line) {
    if (rest !== '' && textWidth(rest + char, size) > width) {
      lines.push(rest);
      rest = '';
    }
    rest += char;
  }
  return [...lines, rest];
}
