import type { CheckedFigure, Sentence } from '../../model/check.ts';
import { STATED_FIGURES } from '../../model/statedFigures.ts';
import type { StoredReport } from '../../model/storedReport.ts';
import { cellWords } from '../cellWords.ts';
import { nameOfFigure } from '../formNames.ts';
import type { Claim, TableSide } from './claim.ts';
import type { Mention } from './mentionsOf.ts';
import type { Weighed } from './weighSide.ts';

const QUALIFIED: Readonly<Record<Mention['qualifier'], Sentence>> = {
  exact: { zh: '', en: '' },
  about: { zh: '约 ', en: 'about ' },
  moreThan: { zh: '多于 ', en: 'more than ' },
  lessThan: { zh: '不到 ', en: 'less than ' },
};

/** What a stated figure is called in a sentence. */
export function nameOfStated(id: string): Sentence {
  const figure = STATED_FIGURES.find((stated) => stated.id === id);
  return { zh: figure?.zh ?? id, en: figure?.en.toLowerCase() ?? id };
}

/** The numbers of the mentions, each once. */
function numbers(mentions: readonly Mention[]): Sentence {
  const words = mentions.map(({ value, qualifier }) => ({
    zh: `${QUALIFIED[qualifier].zh}${value}`,
    en: `${QUALIFIED[qualifier].en}${value}`,
  }));
  return {
    zh: [...new Set(words.map(({ zh }) => zh))].join('、'),
    en: [...new Set(words.map(({ en }) => en))].join(', '),
  };
}

export function wordSame(
  { stated, table }: Claim,
  mentions: readonly Mention[],
  printed: number,
  other: Weighed | undefined,
): Sentence {
  const name = nameOfStated(stated);
  const value = numbers(mentions);
  if (other) {
    return {
      zh: `文中“${name.zh}”为 ${value.zh}，与${other.side.name.zh}相等（${table.name.zh}为 ${printed}）。`,
      en: `The prose gives ${name.en} as ${value.en}, equal to ${other.side.name.en} (${table.name.en} is ${printed}).`,
    };
  }
  return {
    zh: `文中“${name.zh}”为 ${value.zh}，与${table.name.zh} ${printed} 相符。`,
    en: `The prose gives ${name.en} as ${value.en}, which fits ${table.name.en}, ${printed}.`,
  };
}

export function wordApart(
  { stated, table }: Claim,
  mentions: readonly Mention[],
  printed: number,
): Sentence {
  const name = nameOfStated(stated);
  const value = numbers(mentions);
  const apart = Math.abs((mentions[0]?.value ?? 0) - printed);
  return {
    zh: `文中“${name.zh}”为 ${value.zh}，${table.name.zh}为 ${printed}，相差 ${apart}。`,
    en: `The prose gives ${name.en} as ${value.en}; ${table.name.en} is ${printed}, ${apart} apart.`,
  };
}

export function wordMentionsDiffer(
  { stated, table }: Claim,
  mentions: readonly Mention[],
  printed: number,
): Sentence {
  const name = nameOfStated(stated);
  const value = numbers(mentions);
  return {
    zh: `文中“${name.zh}”有几处不同的数字（${value.zh}），${table.name.zh}为 ${printed}；各处所指可能不同，没有核对。`,
    en: `The prose gives ${name.en} as ${value.en} in several places, and ${table.name.en} is ${printed}; they may count different things and were not compared.`,
  };
}

export function wordOtherMeaning(
  { stated, table }: Claim,
  value: number,
  printed: number,
  { name: meaning }: TableSide,
): Sentence {
  const name = nameOfStated(stated);
  return {
    zh: `文中“${name.zh}”为 ${value}，${table.name.zh}为 ${printed}；文中所指可能是${meaning.zh}，没有核对。`,
    en: `The prose gives ${name.en} as ${value}, and ${table.name.en} is ${printed}; the prose may mean ${meaning.en}, so they were not compared.`,
  };
}

export function wordByHand({ stated, table }: Claim, value: number, printed: number): Sentence {
  const name = nameOfStated(stated);
  return {
    zh: `文中“${name.zh}”为 ${value}，${table.name.zh}为 ${printed}；这份年报只采集了一部分，没有核对。`,
    en: `The prose gives ${name.en} as ${value}, and ${table.name.en} is ${printed}; only a part of this report was taken, so they were not compared.`,
  };
}

/** Cells that a sentence names; the rest are counted. */
const NAMED = 2;

export function wordTableUnknown(
  report: StoredReport,
  { stated }: Claim,
  inTheWay: readonly CheckedFigure[],
): Sentence {
  const name = nameOfStated(stated);
  const cells = inTheWay.slice(0, NAMED).map(({ figure, cell }) => {
    const state = cellWords(cell.state === 'number' ? 'missing' : cell.state, report);
    const of = nameOfFigure(figure);
    return { zh: `“${of.zh}”${state.zh}`, en: `“${of.en}” is ${state.en}` };
  });
  const rest = inTheWay.length - cells.length;
  const more =
    rest > 0 ? { zh: `；另有 ${rest} 格`, en: `; and ${rest} more` } : { zh: '', en: '' };
  return {
    zh: `文中的“${name.zh}”没有与表格核对：${cells.map(({ zh }) => zh).join('；')}${more.zh}。`,
    en: `What the prose gives as ${name.en} could not be compared with the table: ${cells.map(({ en }) => en).join('; ')}${more.en}.`,
  };
}
