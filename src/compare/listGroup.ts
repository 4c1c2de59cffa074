import { kindOfCode, regionsOfCode } from '../model/columns/agencyIndex.ts';

/** Others that can be added at once: of the same county, the same city, or of the same kind. */
export const AGENCY_GROUPS = ['county', 'city', 'kind'] as const;
export type AgencyGroup = (typeof AGENCY_GROUPS)[number];

export function isAgencyGroup(text: string): text is AgencyGroup {
  return AGENCY_GROUPS.some((group) => group === text);
}

/**
 * Codes of the agencies that share a group with one, without itself: those of its kind first, then
 * the nearest, then by code. None where it lies in no county or city.
 */
export function listGroup(
  codes: readonly string[],
  anchor: string,
  group: AgencyGroup,
): readonly string[] {
  const own = regionsOfCode(anchor);
  const kind = kindOfCode(anchor);
  const isIn = (code: string): boolean => {
    if (group === 'kind') return kindOfCode(code) === kind;
    return own[group] !== undefined && regionsOfCode(code)[group] === own[group];
  };
  const distance = (code: string): number => {
    const { province, city, county } = regionsOfCode(code);
    const away =
      county === own.county ? 0 : city === own.city ? 1 : province === own.province ? 2 : 3;
    return away + (kindOfCode(code) === kind ? 0 : 4);
  };
  return codes
    .filter((code) => code !== anchor && isIn(code))
    .map((code) => ({ code, away: distance(code) }))
    .sort((a, b) => a.away - b.away || (a.code < b.code ? -1 : 1))
    .map(({ code }) => code);
}
