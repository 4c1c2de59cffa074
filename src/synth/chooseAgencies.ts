import type { DivisionKind, DivisionRow } from '../model/division.ts';
import type { Register } from '../register/buildRegister.ts';
import type { RandomSource } from './randomSource.ts';

/** A real agency that invented data are laid to. */
export interface ChosenAgency {
  readonly code: string;
  /** With the places above it, which tell it from its namesakes. */
  readonly name: string;
  /** Its own division alone. */
  readonly place: string;
}

/** What the body of a division of each kind is called; other kinds are not chosen. */
const BODIES: Partial<Record<DivisionKind, string>> = {
  province: '人民政府',
  autonomousRegion: '人民政府',
  municipality: '人民政府',
  city: '人民政府',
  autonomousPrefecture: '人民政府',
  district: '人民政府',
  county: '人民政府',
  autonomousCounty: '人民政府',
  countyCity: '人民政府',
  banner: '人民政府',
  autonomousBanner: '人民政府',
  town: '人民政府',
  township: '人民政府',
  ethnicTownship: '人民政府',
  sumu: '人民政府',
  street: '办事处',
};

/** Different agencies at random, towns and governments alike; fewer where the register has no more. */
export function chooseAgencies(
  register: Register,
  count: number,
  random: RandomSource,
): ChosenAgency[] {
  const rows = [...register.governments, ...register.towns].filter(({ kind }) => BODIES[kind]);
  const most = Math.min(count, rows.length);
  for (let at = 0; at < most; at += 1) {
    const other = random.int(at, rows.length - 1);
    [rows[at], rows[other]] = [rows[other] as DivisionRow, rows[at] as DivisionRow];
  }
  return rows.slice(0, most).map(({ code, kind, name }) => ({
    code,
    place: name,
    name: `${register
      .pathOf(code)
      .map((place) => place.name)
      .join('')}${BODIES[kind]}`,
  }));
}
