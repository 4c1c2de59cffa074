import type { Locale } from '../../i18n/locale.ts';
import type { AgencyColumns } from '../../model/columns/agencyColumns.ts';

/**
 * A name for each agency that no other of them has: where names repeat, as much of the place goes
 * with it as it takes.
 */
export function nameApart(agencies: readonly AgencyColumns[], locale: Locale): readonly string[] {
  const most = Math.max(0, ...agencies.map(({ ancestors }) => ancestors.length));
  const names = agencies.map((agency) => nameWith(agency, 0, locale));
  for (let depth = 1; depth <= most; depth += 1) {
    const repeated = new Set(names.filter((name, at) => names.indexOf(name) !== at));
    agencies.forEach((agency, at) => {
      if (repeated.has(names[at] ?? '')) names[at] = nameWith(agency, depth, locale);
    });
  }
  return names.map((name, at) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} ${agencies[at]?.code}`,
  );
}

/** The name with its `depth` nearest places. */
function nameWith(agency: AgencyColumns, depth: number, locale: Locale): string {
  const places = depth === 0 ? [] : agency.ancestors.slice(-depth);
  return locale === 'zh'
    ? [...places, agency].map(({ name }) => name).join('')
    : [agency, ...places.toReversed()].map(({ nameEn }) => nameEn).join(', ');
}
