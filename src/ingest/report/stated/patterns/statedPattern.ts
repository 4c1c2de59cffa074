/**
 * A string of letters that states a figure. The letters are those of statedWords.ts, and N a count,
 * M money, u a number without a measure word, U a measure word that lacks its number, y a year, q a
 * name in quotes or a remark in brackets, - anything else, and the signs themselves. A pattern
 * holds exactly one number, the one stated. In doubt a pattern must not match: no mention is better
 * than a wrong one.
 */
export interface StatedPattern {
  readonly figures: readonly string[];
  readonly letters: RegExp;
  /** Letters without which it cannot match; they spare most sentences the attempt. */
  readonly has: string;
  /** `number` takes the number; `zero` says that there was none; `gap` lacks its number. */
  readonly states: 'number' | 'zero' | 'gap';
  /** Letters that spoil it between the previous number and this one; for `zero`, in its clause. */
  readonly notNear?: string;
  /** What must not stand behind the previous number and before this one. */
  readonly notBehind?: RegExp;
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

/** What patterns share: everything but the letters. */
export type PatternKind = Omit<StatedPattern, 'letters' | 'has'>;

/** One pattern of a kind: the letters it has, and their order as the source of a regular expression. */
export function statedPattern(kind: PatternKind, has: string, letters: string): StatedPattern {
  return { ...kind, has, letters: new RegExp(letters, 'g') };
}

/** The clause ends, or goes on with another thing that there was none of. */
export const CLAUSE_END_OR_AND = '(?=[,;:)&]|$)';

/** Measure words of applications and of cases. */
export const CASE_UNITS: readonly string[] = [
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
