import { SIMPLIFIED } from '../../ingest/report/prose/traditionalCharacters.ts';
import type { DivisionRow } from '../../model/division.ts';
import type { AgencySummary, Lookup, LookupEntry } from '../../model/siteRecords.ts';
import type { Register } from '../../register/buildRegister.ts';
import { nameInEnglish } from '../../register/nameInEnglish.ts';
import { plainTownName } from '../../register/plainTownName.ts';
import { properName } from './properName.ts';
import { hanOf, readingsOf } from './readingsOf.ts';

/**
 * What the agency lookup is made from: every region, every town and street office of the register
 * whether it is collected or not, and every government and department with a report.
 */
export function buildLookup(register: Register, summaries: readonly AgencySummary[]): Lookup {
  const collected = new Map(summaries.map((summary) => [summary.code, summary]));
  const regions = register.governments.map((row) => divisionEntry(row, 0));
  const towns = register.towns.map((row) =>
    divisionEntry(row, collected.get(row.code)?.years.length ?? 0),
  );
  const others = summaries
    .filter(({ kind }) => kind !== 'town')
    .map((summary) => agencyEntry(summary, register));
  const readings = readingsOf([...regions, ...towns, ...others]);
  return {
    regions: regions.sort(byCode),
    agencies: [...towns, ...others].sort(byCode),
    readings,
    traditional: traditionalOf(new Set(Object.keys(readings))),
  };
}

/** 縣县, but not 乾干: a name may hold 乾 itself. */
function traditionalOf(characters: ReadonlySet<string>): string {
  return [...SIMPLIFIED]
    .filter(([form, character]) => characters.has(character) && !characters.has(form))
    .map((pair) => pair.join(''))
    .join('');
}

const byCode = (a: LookupEntry, b: LookupEntry): number => (a.code < b.code ? -1 : 1);

function divisionEntry(row: DivisionRow, years: number): LookupEntry {
  const name = plainTownName(row.name);
  return {
    code: row.code,
    name,
    nameEn: nameInEnglish(row),
    pinyin: row.pinyin.split(' ').slice(0, hanOf(name).length).join(' '),
    proper: [0, properName(row, name)],
    years,
  };
}

/** A department's name proper begins after its government's; its last character is a kind (局). */
function agencyEntry(summary: AgencySummary, register: Register): LookupEntry {
  const { code, name, nameEn, pinyin, kind, division, years } = summary;
  const row = register.find(division);
  const government = row?.name ?? '';
  const proper: LookupEntry['proper'] =
    kind === 'department' || !row
      ? [name.startsWith(government) ? government.length : 0, name.length - 1]
      : [0, properName(row, government)];
  return { code, name, nameEn, pinyin, proper, years: years.length };
}
