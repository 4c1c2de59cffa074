import type { ListedName, Readings } from './columns.ts';
import type { NameForms } from './fit.ts';
import { foldLatin, foldText, foldWords } from './foldText.ts';
import { syllablesWithin } from './nameTemplate.ts';

/** A name as Latin letters are compared with it: joined, folded. */
export interface LatinForms extends NameForms {
  readonly initials: string;
  readonly ownInitials: string;
  readonly english: string;
  readonly words: readonly string[];
  /** Readings of each syllable, the name's own one first, from the proper part on. */
  readonly readings: readonly (readonly string[])[];
  /** How many of them are the name proper. */
  readonly properCount: number;
}

/** One name of the lookup, ready to be compared with. */
export class AgencyRow {
  readonly listed: ListedName;
  /** The region right above; of a region too. */
  readonly parent: AgencyRow | undefined;
  readonly isRegion: boolean;
  readonly #usual: Readings;
  #hanForms: NameForms | undefined;
  #latinForms: LatinForms | undefined;

  constructor(
    listed: ListedName,
    parent: AgencyRow | undefined,
    isRegion: boolean,
    usual: Readings,
  ) {
    this.listed = listed;
    this.parent = parent;
    this.isRegion = isRegion;
    this.#usual = usual;
  }

  /** Regions above, the province first. */
  get path(): readonly AgencyRow[] {
    return this.parent ? [...this.parent.path, this.parent] : [];
  }

  /** Works out what it is compared by, which takes longer than comparing. */
  prepare(): void {
    this.#latinForms ??= latinFormsOf(this.listed, this.#usual);
    this.#hanForms ??= hanFormsOf(this.listed);
  }

  get han(): NameForms {
    this.#hanForms ??= hanFormsOf(this.listed);
    return this.#hanForms;
  }

  get latin(): LatinForms {
    this.#latinForms ??= latinFormsOf(this.listed, this.#usual);
    return this.#latinForms;
  }
}

/** Every form of a name that may be typed in full, in Chinese or in Latin letters. */
export function namesIn({ han, latin }: AgencyRow, script: 'han' | 'latin'): readonly string[] {
  return script === 'han'
    ? [han.whole, han.proper, han.own]
    : [latin.whole, latin.proper, latin.own, latin.english];
}

function hanFormsOf({ name, proper: [from, to] }: ListedName): NameForms {
  return {
    whole: foldText(name),
    proper: foldText(name.slice(from, to)),
    own: foldText(name.slice(from)),
  };
}

function latinFormsOf(listed: ListedName, usual: Readings): LatinForms {
  const { name, nameEn, syllables, proper } = listed;
  const all = syllables.map(foldLatin);
  const own = syllablesWithin(name, all, proper[0], name.length);
  const properCount = syllablesWithin(name, all, proper[0], proper[1]).length;
  const words = foldWords(nameEn).map(foldLatin);
  return {
    whole: all.join(''),
    proper: own.slice(0, properCount).join(''),
    own: own.join(''),
    initials: initialsOf(all),
    ownInitials: initialsOf(own),
    english: words.join(''),
    words,
    readings: readingsOf(name.slice(proper[0]), own, usual),
    properCount,
  };
}

const initialsOf = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable.charAt(0)).join('');

function readingsOf(name: string, own: readonly string[], usual: Readings): (readonly string[])[] {
  const han = [...name].filter((character) => usual.has(character));
  return own.map((syllable, at) => {
    const readings = usual.get(han[at] ?? '') ?? [];
    if (readings.length < 2) return [syllable];
    return [...new Set([syllable, ...readings.map(foldLatin)])];
  });
}
