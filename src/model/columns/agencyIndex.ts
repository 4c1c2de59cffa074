import type { AgencyKind } from '../agency.ts';
import { formatColumnFile, lineOf, parseColumnFile } from './columnFile.ts';

/** The codes of every agency with a report, in order of code: other files count by this order. */
export interface AgencyIndex {
  readonly release: string;
  readonly codes: readonly string[];
}

/** The index as a file: each code as the number of its characters that the last one shares, and the rest. */
export function formatAgencyIndex({ release, codes }: AgencyIndex): string {
  let last = '';
  const entries = codes.map((code) => {
    const shared = sharedLength(last, code);
    last = code;
    return shared.toString(36) + code.slice(shared);
  });
  return formatColumnFile({
    kind: 'agencies',
    release,
    lines: [{ key: 'codes', text: entries.join(' ') }],
  });
}

/** The longest beginning that two codes share, of at most 35 characters: one digit says it. */
function sharedLength(last: string, code: string): number {
  const most = Math.min(last.length, code.length, 35);
  let shared = 0;
  while (shared < most && last[shared] === code[shared]) shared += 1;
  return shared;
}

/** Reads the index; throws where the text is none. */
export function parseAgencyIndex(text: string): AgencyIndex {
  const file = parseColumnFile(text, 'agencies');
  let last = '';
  const codes = lineOf(file, 'codes')
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => {
      last = last.slice(0, Number.parseInt(entry[0] ?? '', 36)) + entry.slice(1);
      return last;
    });
  return { release: file.release, codes };
}

const KIND_OF_LENGTH: Readonly<Record<number, AgencyKind>> = {
  2: 'province',
  4: 'city',
  6: 'county',
  9: 'town',
};

/** What kind of body a code is of: a code says it, and so nothing else needs to. */
export function kindOfCode(code: string): AgencyKind {
  return code.includes('-') ? 'department' : (KIND_OF_LENGTH[code.length] ?? 'town');
}

/** Codes of the province, city and county that an agency lies in or is the government of. */
export function regionsOfCode(code: string): {
  readonly province: string;
  readonly city: string | undefined;
  readonly county: string | undefined;
} {
  const [division = ''] = code.split('-');
  return {
    province: division.slice(0, 2),
    city: division.length >= 4 ? division.slice(0, 4) : undefined,
    county: division.length >= 6 ? division.slice(0, 6) : undefined,
  };
}
