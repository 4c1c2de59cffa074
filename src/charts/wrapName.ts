import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

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
