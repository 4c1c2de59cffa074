/**
 * What strings of letters state a figure (the letters: statedWords.ts, and N a count, M money, u a
 * number without a measure word, y a year, q an aside, U a measure word that lacks its number,
 * - anything else). A pattern holds exactly one number, which is the one stated. Where in doubt, a
 * pattern does not match: no mention is better than a wrong one.
 */
export interface StatedPattern {
  readonly figures: readonly string[];
  readonly letters: RegExp;
  /** `number` takes the number; `zero` is a sentence that says there was none; `gap` lacks its number. */
  readonly states: 'number' | 'zero' | 'gap';
  /** Letters that spoil it between the previous number and this one. */
  readonly notNear?: string;
  /** Letters that spoil it anywhere before in the sentence. */
  readonly notBefore?: string;
  /** One of these letters must stand in the sentence up to the number. */
  readonly needs?: string;
  /** The paragraph must be about disclosure of information (TOPIC) for any number but 0. */
  readonly needsTopic?: boolean;
  /** Only a 0 says something: one number stands for several figures. */
  readonly onlyZero?: boolean;
  readonly units?: readonly string[];
  /** Words that spoil it between the previous number and this one. */
  readonly notWords?: RegExp;
}

/** What a paragraph must name before a review, a lawsuit or a fee in it counts as one about disclosure. */
export const TOPIC = /信息公开|依申请|政务公开|申请公开|公开申请|信息处理费/;

/** A count since some time before the year: 截至年底累计. */
const CUMULATIVE = /(?:截至|截止|到年底|至年底|到目前).*累计|累计总/;

const RECORD_UNITS = ['条', '篇', '件', '份', '则', '条次', '条(次)', '篇(条)', '件次', '篇次'];
const NAMED_RECORD_UNITS = [...RECORD_UNITS, '项', '项次'];
const CASE_UNITS = [
  '件',
  '条',
  '份',
  '项',
  '起',
  '例',
  '宗',
  '次',
  '个',
  '只',
  '件次',
  '件(次)',
  '项次',
  '条次',
  '则',
];

/** Not within a clause, not past another number or channel. */
const GAP = '[^,;:NMwxbhmp]*';
/** A verb of disclosing, what is disclosed and how many, in any order the language has. */
const DISCLOSED = '[Vv][FgqVv]*(?:[Ooa][Fg]*N|[Fg]*NF*[Ooa])';
const DISCLOSED_BARELY = '[Vv][FgqVv]*N';
const JOINT = '(?<![wxbhm][Fq&]{0,4})';

const CHANNELS: readonly (readonly [letter: string, figure: string])[] = [
  ['w', 'stated.disclosed.website'],
  ['x', 'stated.disclosed.wechat'],
  ['b', 'stated.disclosed.weibo'],
  ['h', 'stated.disclosed.otherChannels'],
];

function channelPatterns([letter, figure]: (typeof CHANNELS)[number]): StatedPattern[] {
  const common = {
    figures: [figure],
    states: 'number',
    notNear: 'YZDR',
    notWords: CUMULATIVE,
  } as const;
  const through = `p${GAP}${letter}`;
  const toVerb = `(?:${GAP}|[Fq]*,${GAP})`;
  return [
    {
      ...common,
      letters: new RegExp(`${JOINT}${letter}[FgqVv]*[Ooa][FgqVvOoa]*N`, 'g'),
      needs: 'Vv',
      units: NAMED_RECORD_UNITS,
    },
    {
      ...common,
      letters: new RegExp(`${JOINT}${letter}[FgqVv]*NF*[Oo]`, 'g'),
      needs: 'Vv',
      units: NAMED_RECORD_UNITS,
    },
    {
      ...common,
      letters: new RegExp(`${JOINT}${letter}[FgqVv]*N`, 'g'),
      needs: 'Vv',
      units: RECORD_UNITS,
    },
    {
      ...common,
      letters: new RegExp(`${through}${toVerb}${DISCLOSED}`, 'g'),
      units: NAMED_RECORD_UNITS,
    },
    {
      ...common,
      letters: new RegExp(`${through}${toVerb}${DISCLOSED_BARELY}`, 'g'),
      units: RECORD_UNITS,
    },
    {
      ...common,
      letters: new RegExp(`${through}${GAP}[Vv]${GAP}e[Fg]*[Oo][Fg]*N`, 'g'),
      units: RECORD_UNITS,
    },
  ];
}

const TOTAL = {
  figures: ['stated.disclosed.total'],
  states: 'number',
  notNear: 'pwxbhmSYZDR',
  notBefore: 'S',
  notWords: CUMULATIVE,
  units: NAMED_RECORD_UNITS,
} as const;

const DISCLOSED_IN_ALL: readonly StatedPattern[] = [
  { ...TOTAL, letters: /V[FgqVv]*[Oo](?:[Fg]*|[FT]*:[Fg]*)N/g },
  { ...TOTAL, letters: /V[Fgq]*NF*[Oo]/g },
  { ...TOTAL, letters: /g[Fg]*v[FgqVv]*[Oo][Fg]*N/g },
  { ...TOTAL, letters: /v[FqVv]*[Oo]F*g[Fg]*N/g },
  { ...TOTAL, letters: /v[FqVv]*O[Fg]*N/g },
  { ...TOTAL, letters: /g[Fg]*v[Fq]*NF*[Oo]/g },
  { ...TOTAL, letters: /OF*V[Fg]*:?[Fg]*N/g },
  { ...TOTAL, letters: /V[^,;:NMwxbhmpSY]*e[Fg]*[Oo][Fg]*N/g },
  { ...TOTAL, states: 'gap', letters: /V[FgqVv]*[Oo][Fg]*U/g },
];

const RECEIVED = {
  figures: ['stated.applications.received'],
  states: 'number',
  notNear: 'YSZWp',
  notBefore: 'S',
  units: CASE_UNITS,
} as const;

const NOT_RECEIVED = { ...RECEIVED, states: 'zero', notNear: 'YZW', notBefore: '' } as const;
/** The clause ends, or goes on with another thing that there was none of. */
const END = '(?=[,;:)&]|$)';

const APPLICATIONS: readonly StatedPattern[] = [
  { ...RECEIVED, letters: /R[FgqOT&-]{0,8}D[FTgdq]*:?[Fg]*(?:N|u)/g },
  { ...RECEIVED, letters: /R[Fg]*NF*D/g },
  { ...RECEIVED, letters: /D[FTgd]*R[Fg]*:?N/g },
  { ...RECEIVED, letters: /R[Fg]*d[FTg]*N/g, needsTopic: true },
  { ...RECEIVED, states: 'gap', letters: /R[Fg]*D[Fg]*U/g },
  { ...NOT_RECEIVED, letters: new RegExp(`[nk][Fg]*R[FgqOT&I-]{0,8}D[FTde]*${END}`, 'g') },
  {
    ...NOT_RECEIVED,
    letters: new RegExp(`[nk][Fg]*R[FgqT&I-]{0,8}V F*[Oo]F*d[FTe]*${END}`.replace(' ', ''), 'g'),
  },
  { ...NOT_RECEIVED, letters: new RegExp(`k[Fg]*D[FTde]*${END}`, 'g') },
  {
    figures: ['stated.applications.concluded'],
    states: 'number',
    letters: /K[Fg]*N/g,
    notNear: 'YZcW',
    needs: 'D',
    units: CASE_UNITS,
  },
];

const REVIEW = 'stated.proceedings.review';
const LAWSUITS = 'stated.proceedings.lawsuits';
const CASES = {
  states: 'number',
  notNear: 'YZ',
  needsTopic: true,
  units: CASE_UNITS,
} as const;
/** Several kinds of proceedings with one number, or a business of the body itself. */
const NOT_JOINT = '(?<![LJ][FTde]*&[FIR]{0,4})(?<![HR][Fg]{0,4})';
const BOTH = '(?:L[FTde]*&[FIR]*J|J[FTde]*&[FIR]*L)';
const NONE_OF = '[nk][FgRIDTdcOoVvqe&LJ-]*';
/** Nothing of another kind behind it: 未发生行政复议、诉讼败诉 says nothing of either. */
const NONE_TO_END = '[FTdIRce&LJ]*(?=[,;:)]|$)';

const PROCEEDINGS: readonly StatedPattern[] = [
  {
    ...CASES,
    figures: [REVIEW],
    letters: new RegExp(`${NOT_JOINT}L[FTdg]*:?[Fg]*(?:N|(?<=F)u)`, 'g'),
  },
  {
    ...CASES,
    figures: [LAWSUITS],
    letters: new RegExp(`${NOT_JOINT}J[FTdg]*:?[Fg]*(?:N|(?<=F)u)`, 'g'),
  },
  { ...CASES, figures: [REVIEW], letters: new RegExp(`[IRg]F*NF*L[FT]*${END}`, 'g') },
  { ...CASES, figures: [LAWSUITS], letters: new RegExp(`[IRg]F*NF*J[FT]*${END}`, 'g') },
  {
    ...CASES,
    figures: [REVIEW, LAWSUITS],
    letters: new RegExp(`${BOTH}[FTdeg]*:?[Fg]*(?:N|u)`, 'g'),
    onlyZero: true,
  },
  {
    ...CASES,
    figures: [REVIEW],
    states: 'zero',
    letters: new RegExp(`${NONE_OF}L${NONE_TO_END}`, 'g'),
  },
  {
    ...CASES,
    figures: [LAWSUITS],
    states: 'zero',
    letters: new RegExp(`${NONE_OF}J${NONE_TO_END}`, 'g'),
  },
  {
    ...CASES,
    figures: [REVIEW],
    states: 'zero',
    letters: /L[FTde]*(?:&[FIR]*J[FTde]*)?:k(?=[,;]|$)/g,
  },
  {
    ...CASES,
    figures: [LAWSUITS],
    states: 'zero',
    letters: /J[FTde]*(?:&[FIR]*L[FTde]*)?:k(?=[,;]|$)/g,
  },
];

const FEES: readonly StatedPattern[] = (
  [
    { states: 'zero', letters: new RegExp(`[nk][^,;:NMZSLJj]{0,12}C[Fg-]{0,4}E[FTC]*${END}`, 'g') },
    { states: 'zero', letters: new RegExp(`[nk][FgOoVDI-]{0,8}E[FTCI]*${END}`, 'g') },
    { states: 'number', letters: /C[Fg]*E?[FTg]*M/g },
    { states: 'number', letters: /E[FTCIg]*:?[Fg]*M/g },
  ] as const
).map((pattern) => ({
  ...pattern,
  figures: ['stated.fees.amount'],
  notNear: 'YZ',
  needsTopic: true,
}));

export const STATED_PATTERNS: readonly StatedPattern[] = [
  ...CHANNELS.flatMap(channelPatterns),
  ...DISCLOSED_IN_ALL,
  ...APPLICATIONS,
  ...PROCEEDINGS,
  ...FEES,
];
