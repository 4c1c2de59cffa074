import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../csv/parseCsv.ts';
import { AGENCY_KINDS } from '../model/agency.ts';
import { type AgencyNames, findAgencyByNames } from './findAgencyByNames.ts';
import { readTestRegister } from './readTestRegister.ts';

const register = readTestRegister();
const NOTHING = { province: '', city: '', county: '', url: '' };

function answer(names: AgencyNames): string {
  const finding = findAgencyByNames(names, register);
  return finding.kind === 'resolved' ? finding.code : finding.reason;
}

describe('findAgencyByNames', () => {
  it.each<[string, Omit<AgencyNames, 'agencyAsPrinted'>, string]>([
    ['永丰镇人民政府', { ...NOTHING, county: '天长市', level: 'town' }, '341181107'],
    ['市财政局', { ...NOTHING, city: '泰安市', level: 'department' }, '3709-caizhengju'],
    [
      '市政府办公室',
      { ...NOTHING, city: '常州市', county: '溧阳市', level: 'department' },
      '320481-zhengfubangongshi',
    ],
    ['上海市', { ...NOTHING, province: '上海市', city: '上海市', level: 'province' }, '31'],
    ['我局, "统计局"', { ...NOTHING, county: '雁塔区', level: 'department' }, '610113-tongjiju'],
    ['我区, 秦都区', { ...NOTHING, level: 'county' }, '610402'],
    [
      '中埠镇人民政府',
      { ...NOTHING, city: '淄博市', county: '高新区', level: 'town' },
      '370303105',
    ],
    ['通州区民政局', { ...NOTHING, city: '南通市', level: 'department' }, '320612-minzhengju'],
    ['教育局, "我局"', { ...NOTHING, level: 'department' }, 'no-place-named'],
    ['我镇, 尼勒克县', { ...NOTHING, county: '尼勒克县', level: 'town' }, 'no-agency-named'],
    ['某某镇', { ...NOTHING, county: '天长市', level: 'town' }, 'name-not-in-register'],
    ['永丰镇', { ...NOTHING, county: '北仑区', level: 'town' }, 'evidence-conflicts'],
    ['永丰镇', { ...NOTHING, level: 'town' }, 'several-fit'],
  ])('%s %j is %s', (agencyAsPrinted, rest, expected) => {
    expect(answer({ agencyAsPrinted, ...rest })).toBe(expected);
  });
});

const FACTS = fileURLToPath(new URL('../../../shared/facts/reports.csv', import.meta.url));

/** The lines that name no agency, and why each stays open. */
const OPEN: Readonly<Record<string, string>> = {
  f048: 'name-not-in-register',
  f049: 'no-place-named',
  f062: 'no-agency-named',
  f101: 'no-agency-named',
  f136: 'no-agency-named',
  f148: 'no-place-named',
};

describe.runIf(existsSync(FACTS))('the reports taken by hand (need ../shared/facts)', () => {
  const lines = existsSync(FACTS)
    ? parseCsv(readFileSync(FACTS, 'utf8'), { file: FACTS }).rows
    : [];
  const found = lines.map(({ values }) => {
    const { key = '', agency_as_printed: agencyAsPrinted = '', level: text } = values;
    const { province = '', city = '', county = '', url = '' } = values;
    const level = AGENCY_KINDS.find((kind) => kind === text) ?? 'department';
    return {
      key,
      places: [province, city, county],
      code: answer({ agencyAsPrinted, province, city, county, level, url }),
    };
  });

  it('leaves open only those that name no agency', () => {
    const open = found.filter(({ code }) => !/^\d/.test(code)).map(({ key, code }) => [key, code]);
    expect(Object.fromEntries(open)).toEqual(OPEN);
  });

  it('finds each where its line says it is', () => {
    const names = new Set(register.governments.map((row) => row.name));
    for (const { key, places, code } of found.filter((one) => /^\d/.test(one.code))) {
      const path = register.pathOf(code.split('-')[0] ?? '').map((row) => row.name);
      const known = places.filter((place) => names.has(place));
      expect(path, key).toEqual(expect.arrayContaining(known));
    }
  });
});
