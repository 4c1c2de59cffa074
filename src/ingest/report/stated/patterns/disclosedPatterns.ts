import { type PatternKind, type StatedPattern, statedPattern } from './statedPattern.ts';

/** A count since some time before the year: 截至年底累计. */
const CUMULATIVE = /(?:截至|截止|到年底|至年底|到目前).*累计|累计总/;

/** Measure words of what is disclosed, and those that need the word 信息 beside them. */
const UNITS = ['条', '篇', '件', '份', '则', '条次', '条(次)', '篇(条)', '件次', '篇次'];
const UNITS_BESIDE_NAME = [...UNITS, '项', '项次'];

/** Not within a clause, not past another number or channel. */
const GAP = '[^,;:NMwxbhmpt]*';
/** A verb of disclosing, what is disclosed and how many, in any order the language has. */
const DISCLOSED = '[VvP](?:&[VvP])?[FgqVvP]*(?:[Ooa][Fg]*N|[Fg]*NF*[Ooa])';
/** Not one of several channels that share a number: 微博、微信共2458条. */
const ALONE = '(?<![wxbhm][Fq&]{0,4})';

/** The figures by channel, under the channel's letter. */
export const CHANNEL_FIGURES: Readonly<Record<string, string>> = {
  w: 'stated.disclosed.website',
  x: 'stated.disclosed.wechat',
  b: 'stated.disclosed.weibo',
  h: 'stated.disclosed.otherChannels',
};

function channelPatterns([letter, figure]: readonly [string, string]): StatedPattern[] {
  const kind: PatternKind = {
    figures: [figure],
    states: 'number',
    notNear: 'YZDR',
    notWords: CUMULATIVE,
    units: UNITS_BESIDE_NAME,
  };
  const bare: PatternKind = { ...kind, units: UNITS };
  const afterVerb = { needs: 'VvP' };
  const has = `N${letter}`;
  const channel = `${ALONE}${letter}`;
  const through = `[pt]${GAP}${letter}`;
  const toVerb = `(?:${GAP}|[Fq]*,${GAP})`;
  return [
    statedPattern({ ...kind, ...afterVerb }, has, `${channel}[FgqVvP]*[Ooa][FgqVvPOoa]*N`),
    statedPattern({ ...kind, ...afterVerb }, has, `${channel}[FgqVvP]*NF*[Oo]`),
    statedPattern({ ...bare, ...afterVerb }, has, `${channel}[FgqVvP]*N`),
    statedPattern(kind, has, `${through}${toVerb}${DISCLOSED}`),
    statedPattern(bare, has, `${through}${toVerb}[VvP][FgqVvP]*N`),
    statedPattern(bare, has, `${through}${GAP}[VvP]${GAP}e[Fg]*[Oo][Fg]*N`),
  ];
}

/** The clause, or the one before it that ends so, is about one channel. */
const ABOUT_A_CHANNEL = /[wxbhm][^,;:]*$|[wxbhm][Fq]*,[^,;:]*$|t[^,;:]*[wxbhm]/;

const TOTAL: PatternKind = {
  figures: ['stated.disclosed.total'],
  states: 'number',
  notNear: 'pSYZDR',
  notBehind: ABOUT_A_CHANNEL,
  notBefore: 'S',
  notWords: CUMULATIVE,
  units: UNITS_BESIDE_NAME,
};
/** 公开 alone is also said of a part; here the clause begins with it, or it sums up. */
const MADE_PUBLIC = '(?<=(?:^|[,;:yg])[Fgq]*)P';

export const DISCLOSED_PATTERNS: readonly StatedPattern[] = [
  ...Object.entries(CHANNEL_FIGURES).flatMap(channelPatterns),
  statedPattern(TOTAL, 'NV', 'V(?:&[VvP])?[FgqVvP]*[Oo](?:[Fg]*|[FT]*:[Fg]*)N'),
  statedPattern(TOTAL, 'NV', 'V[Fgq]*NF*[Oo]'),
  statedPattern(TOTAL, 'NP', 'P[FgqVvP]*(?:O[Fg]*|[Oo]F*g[Fg]*|[Oo][FT]*:[Fg]*)N'),
  statedPattern(TOTAL, 'NPo', `${MADE_PUBLIC}[FgqVvP]*o[Fg]*N`),
  statedPattern(TOTAL, 'NP', `(?:${MADE_PUBLIC}[Fgq]*NF*[Oo]|P[Fgq]*NF*O)`),
  statedPattern(TOTAL, 'Nvg', 'g[Fg]*v[FgqVvP]*[Oo][Fg]*N'),
  statedPattern(TOTAL, 'Nvg', 'v[FqVvP]*[Oo]F*g[Fg]*N'),
  statedPattern(TOTAL, 'Nvg', 'g[Fg]*v[Fq]*NF*[Oo]'),
  statedPattern(TOTAL, 'NvO', 'v[FqVvP]*O[Fg]*N'),
  statedPattern(TOTAL, 'NO', 'OF*[VP][Fg]*:?[Fg]*N'),
  statedPattern(TOTAL, 'Ne', '[VP][^,;:NMwxbhmpSY]*e[Fg]*[Oo][Fg]*N'),
  statedPattern({ ...TOTAL, states: 'gap' }, 'U', '[VP][FgqVvP]*[Oo][Fg]*U'),
];
