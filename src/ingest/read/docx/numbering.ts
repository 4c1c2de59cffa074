import type { NumberedStyle } from './bodyState.ts';
import { formatListNumber } from './formatListNumber.ts';
import { parseXml, type XmlElement } from './parseXml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1、`, `（%2）`. */
  pattern: string;
}

type Levels = Map<number, Level>;

/** The lists of word/numbering.xml: each list by id, with the levels it prints. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, { readonly outline: string; readonly levels: Levels }>;
}

/** Reads word/numbering.xml (ECMA-376 part 1, 17.9). Throws a Refusal. */
export function readNumbering(bytes: Uint8Array): Numbering {
  const outlines = new Map<string, Levels>();
  const lists = new Map<string, { outline: string; levels: Levels }>();
  let levels: Levels | undefined;
  let level: Level | undefined;
  let list = '';
  const openers: Record<string, (element: XmlElement) => void> = {
    'w:abstractNum': ({ attribute }) => {
      levels = new Map();
      outlines.set(attribute('abstractNumId') ?? '', levels);
    },
    'w:lvl': ({ attribute }) => {
      level = { start: 1, format: 'decimal', pattern: '' };
      levels?.set(Number(attribute('ilvl')), level);
    },
    'w:start': ({ attribute }) => {
      if (level) level.start = Number(attribute('val')) || 0;
    },
    'w:numFmt': ({ attribute }) => {
      if (level) level.format = attribute('val') ?? '';
    },
    'w:lvlText': ({ attribute }) => {
      if (level) level.pattern = attribute('val') ?? '';
    },
    'w:num': ({ attribute }) => {
      list = attribute('numId') ?? '';
      levels = undefined;
    },
    'w:abstractNumId': ({ attribute }) => {
      const outline = attribute('val') ?? '';
      levels = new Map(outlines.get(outline));
      lists.set(list, { outline, levels });
    },
  };
  parseXml(bytes, { open: (element) => openers[element.name]?.(element), close: () => {} });
  return { lists };
}

/** Reads the lists that styles put their paragraphs in, by style id, from word/styles.xml. */
export function readNumberedStyles(bytes: Uint8Array): Map<string, NumberedStyle> {
  const styles = new Map<string, NumberedStyle>();
  let style: NumberedStyle = {};
  const openers: Record<string, (element: XmlElement) => void> = {
    'w:style': ({ attribute }) => {
      style = {};
      styles.set(attribute('styleId') ?? '', style);
    },
    'w:numId': ({ attribute }) => Object.assign(style, { list: attribute('val') }),
    'w:ilvl': ({ attribute }) => Object.assign(style, { level: Number(attribute('val')) }),
  };
  parseXml(bytes, { open: (element) => openers[element.name]?.(element), close: () => {} });
  return styles;
}

/**
 * Counts numbered paragraphs as they come and gives each its printed number. Lists that share an
 * outline count on together; a paragraph of a level starts the deeper levels anew.
 */
export function countLists(
  numbering: Numbering,
  styles: ReadonlyMap<string, NumberedStyle>,
): (numbered: NumberedStyle) => string {
  const counts = new Map<string, number[]>();
  return (numbered) => {
    const inherited = styles.get(numbered.style ?? '');
    const list = numbering.lists.get(numbered.list ?? inherited?.list ?? '');
    const depth = numbered.level ?? inherited?.level ?? 0;
    const level = list?.levels.get(depth);
    if (!list || !level) return '';
    const counted = counts.get(list.outline) ?? [];
    counts.set(list.outline, counted);
    counted.length = Math.min(counted.length, depth + 1);
    for (let at = 0; at <= depth; at += 1) {
      counted[at] ??= startOf(list.levels, at) - (at === depth ? 1 : 0);
    }
    counted[depth] = (counted[depth] ?? 0) + 1;
    return print(level.pattern, list.levels, counted);
  };
}

const startOf = (levels: Levels, at: number): number => levels.get(at)?.start ?? 1;

function print(pattern: string, levels: Levels, counted: readonly number[]): string {
  return pattern.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return formatListNumber(counted[at] ?? 1, levels.get(at)?.format ?? 'decimal');
  });
}
