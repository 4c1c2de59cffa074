import { type DivisionRow, levelOfCode } from '../model/division.ts';
import {
  DIVISION_SUFFIXES,
  FORMER_ENDINGS,
  OTHER_SUFFIXES,
  STREET_ENDING,
  STREET_SHORT_ENDING,
  TOWNSHIP_ENDING,
  ZONE_SHORT_FORMS,
} from './divisionSuffixes.ts';
import { findEthnicGroups } from './findEthnicGroups.ts';
import { plainTownName } from './plainTownName.ts';

/**
 * How a printed name relates to the official one. `full`: the name itself. `short`: without ethnic
 * groups, 道 or the province (临夏州, 红旗街). `stem`: without its ending, safe only before another
 * name or an organ (铁岭, 上海). `former`: as it was before a county became a district (上虞市).
 * `bare`: nothing but an ending (开发区), a name only behind the place it lies in.
 */
export type NameStatus = 'full' | 'short' | 'stem' | 'former' | 'bare';

export interface NameForm {
  readonly text: string;
  readonly status: NameStatus;
}

/** Fewest characters of a name without its ending; one character is part of too many words. */
const SHORTEST_STEM = 2;

/** Units listed as 街道 or 开发区 and nothing more. */
const BARE_ENDINGS: ReadonlySet<string> = new Set(
  [...OTHER_SUFFIXES, ...DIVISION_SUFFIXES.town].map(({ suffix }) => suffix),
);

/**
 * Every way in which a division is likely to be printed; none for placeholders. `above` holds the
 * names of the divisions above it, province first; `isName` tells the official names of provinces to counties.
 */
export function nameForms(
  row: DivisionRow,
  above: readonly string[],
  isName: (text: string) => boolean,
): NameForm[] {
  const level = levelOfCode(row.code);
  if (row.kind === 'placeholder' || level === undefined) return [];
  const forms = fullForms(row, above);
  if (level === 'town') forms.push(...townShortForms(row));
  else forms.push(...placeShortForms(row, above), ...formerForms(row, isName));
  return forms
    .filter(({ text }, at) => forms.findIndex((form) => form.text === text) === at)
    .filter(({ text }) => text.length > 1)
    .map(({ text, status }) => ({ text, status: BARE_ENDINGS.has(text) ? 'bare' : status }));
}

/** The name; without 办事处; the parts of a name with brackets; without the county before it. */
function fullForms({ name }: DivisionRow, above: readonly string[]): NameForm[] {
  const parts = name.split(/[（）()-]/).filter((part) => part !== '');
  const texts = [name, ...(parts.length > 1 ? parts : [])].flatMap((text) => {
    return [text, above.reduce(withoutPrefix, text)];
  });
  const full = texts.flatMap((text) => [text, plainTownName(text)]);
  return full.map((text) => ({ text, status: 'full' }));
}

function withoutPrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) && text.length > prefix.length + 1
    ? text.slice(prefix.length)
    : text;
}

function townShortForms(row: DivisionRow): NameForm[] {
  if (row.kind === 'street') {
    const name = plainTownName(row.name);
    const stem = name.slice(0, -STREET_ENDING.length);
    return stem.length < SHORTEST_STEM ? [] : [short(stem + STREET_SHORT_ENDING)];
  }
  if (row.kind === 'ethnicTownship') {
    const ending = endingOf(row);
    const { proper, groups } = findEthnicGroups(row.name.slice(0, -ending.length), { bare: true });
    const isShort = proper.length >= SHORTEST_STEM && groups.length > 0;
    return isShort ? [short(proper + TOWNSHIP_ENDING)] : [];
  }
  return zoneShortForms(row);
}

function placeShortForms(row: DivisionRow, above: readonly string[]): NameForm[] {
  if (row.kind === 'zone') return zoneShortForms(row, above[0]);
  const ending = endingOf(row);
  const named = row.name.slice(0, row.name.length - ending.length);
  const { proper, groups } = findEthnicGroups(named, { bare: false });
  const forms: NameForm[] = [];
  if (proper.length >= SHORTEST_STEM) forms.push({ text: proper, status: 'stem' });
  // 临夏州, 长阳县, 莫力达瓦旗: the last character of the ending stands for all of it.
  if (groups.length > 0) forms.push(short(proper + ending.slice(-1)));
  return forms;
}

function endingOf({ code, kind, name }: DivisionRow): string {
  const level = levelOfCode(code);
  if (level === undefined) return '';
  const fits = DIVISION_SUFFIXES[level].filter(
    (entry) => entry.kind === kind && entry.least === undefined && name.endsWith(entry.suffix),
  );
  return fits[0]?.suffix ?? '';
}

/** 湖南益阳高新技术产业园区 is printed 益阳高新区, 蒲纺工业园 is printed 蒲纺工业园区. */
function zoneShortForms({ name }: DivisionRow, province = ''): NameForm[] {
  const known = ZONE_SHORT_FORMS.find(({ ending }) => name.endsWith(ending));
  if (!known) return [];
  const start = countShared(name, province);
  const text = name.slice(start > 1 ? start : 0, -known.ending.length) + known.short;
  return text.length > known.short.length + 1 ? [short(text)] : [];
}

/** Characters at the start that two names share: 湖南 of 湖南益阳高新技术产业园区 and 湖南省. */
function countShared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

/** Districts were counties or cities once; the old name counts where no place bears it today. */
function formerForms(row: DivisionRow, isName: (text: string) => boolean): NameForm[] {
  const ending = endingOf(row);
  const stem = row.name.slice(0, row.name.length - ending.length);
  if (stem.length < SHORTEST_STEM) return [];
  return (FORMER_ENDINGS[row.kind] ?? [])
    .map((former) => stem + former)
    .filter((text) => !isName(text))
    .map((text) => ({ text, status: 'former' }));
}

function short(text: string): NameForm {
  return { text, status: 'short' };
}
