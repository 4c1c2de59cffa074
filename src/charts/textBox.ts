import type { TextMark } from './mark.ts';
import { textWidth } from './textWidth.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room a placed text takes. */
export function textBox(mark: TextMark): Box {
  const width = textWidth(mark.text, mark.size, mark.bold);
  const left = mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0);
  return {
    left,
    right: left + width,
    top: mark.y - mark.size * 0.86,
    bottom: mark.y + mark.size * 0.22,
  };
}
