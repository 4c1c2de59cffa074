import type { DivisionKind, DivisionLevel } from '../model/division.ts';

/** A name's ending that tells what a division is, and how the ending reads in English. */
export interface DivisionSuffix {
  readonly suffix: string;
  readonly kind: DivisionKind;
  /** Empty where English names go without: Ningbo, Zhejiang. */
  readonly en: string;
  /** Fewest characters before the ending, where one would be part of the name (清新区). */
  readonly least?: number;
}

/** By level, the longer ending before the shorter one it ends in. */
export const DIVISION_SUFFIXES: Readonly<Record<DivisionLevel, readonly DivisionSuffix[]>> = {
  province: [
    { suffix: '自治区', kind: 'autonomousRegion', en: 'Autonomous Region' },
    { suffix: '省', kind: 'province', en: '' },
    { suffix: '市', kind: 'municipality', en: '' },
  ],
  city: [
    { suffix: '自治州', kind: 'autonomousPrefecture', en: 'Autonomous Prefecture' },
    { suffix: '地区', kind: 'prefecture', en: 'Prefecture' },
    { suffix: '盟', kind: 'league', en: 'League' },
    { suffix: '市', kind: 'city', en: '' },
  ],
  county: [
    { suffix: '自治县', kind: 'autonomousCounty', en: 'Autonomous County' },
    { suffix: '自治旗', kind: 'autonomousBanner', en: 'Autonomous Banner' },
    { suffix: '特区', kind: 'specialDistrict', en: 'Special District' },
    { suffix: '新区', kind: 'district', en: 'New Area', least: 2 },
    { suffix: '矿区', kind: 'district', en: 'Mining District', least: 2 },
    { suffix: '县', kind: 'county', en: 'County' },
    { suffix: '区', kind: 'district', en: 'District' },
    { suffix: '市', kind: 'countyCity', en: '' },
    { suffix: '旗', kind: 'banner', en: 'Banner' },
  ],
  town: [
    { suffix: '街道办事处', kind: 'street', en: 'Subdistrict' },
    { suffix: '街道', kind: 'street', en: 'Subdistrict' },
    { suffix: '民族苏木', kind: 'sumu', en: 'Ethnic Sumu' },
    { suffix: '苏木', kind: 'sumu', en: 'Sumu' },
    { suffix: '民族乡', kind: 'ethnicTownship', en: 'Ethnic Township' },
    { suffix: '族乡', kind: 'ethnicTownship', en: 'Ethnic Township' },
    { suffix: '乡', kind: 'township', en: 'Township' },
    { suffix: '族镇', kind: 'town', en: 'Town' },
    { suffix: '镇', kind: 'town', en: 'Town' },
    { suffix: '地区办事处', kind: 'area', en: 'Area' },
    { suffix: '地区', kind: 'area', en: 'Area' },
  ],
};

/** Endings of zones, farms and the like, which their level does not tell. */
export const OTHER_SUFFIXES: readonly Omit<DivisionSuffix, 'kind'>[] = [
  { suffix: '高新技术产业开发区', en: 'High-Tech Industrial Development Zone' },
  { suffix: '高新技术产业园区', en: 'High-Tech Industrial Park' },
  { suffix: '经济技术开发区', en: 'Economic and Technological Development Zone' },
  { suffix: '经济开发区', en: 'Economic Development Zone' },
  { suffix: '旅游度假区', en: 'Tourist Resort' },
  { suffix: '开发区', en: 'Development Zone' },
  { suffix: '工业园区', en: 'Industrial Park' },
  { suffix: '产业园区', en: 'Industrial Park' },
  { suffix: '工业园', en: 'Industrial Park' },
  { suffix: '产业园', en: 'Industrial Park' },
  { suffix: '园区', en: 'Park' },
  { suffix: '管理区', en: 'Management Area' },
  { suffix: '示范区', en: 'Demonstration Zone' },
  { suffix: '新区', en: 'New Area' },
  { suffix: '林区', en: 'Forestry District' },
  { suffix: '农场', en: 'Farm' },
  { suffix: '林场', en: 'Forest Farm' },
  { suffix: '牧场', en: 'Pasture' },
  { suffix: '渔场', en: 'Fishery' },
  { suffix: '种畜场', en: 'Breeding Farm' },
  { suffix: '原种场', en: 'Seed Farm' },
  { suffix: '良种场', en: 'Seed Farm' },
  { suffix: '监狱', en: 'Prison' },
  { suffix: '水库', en: 'Reservoir' },
  { suffix: '办事处', en: 'Office' },
];

/** Ending of town-level names that the list prints with some of them and leaves out with others. */
export const OFFICE_ENDING = '办事处';

/** A street office's ending, and what is left of it in short names (红旗街). */
export const STREET_ENDING = '街道';
export const STREET_SHORT_ENDING = '街';

/** Ending of an ethnic township without its ethnic group (古砦乡). */
export const TOWNSHIP_ENDING = '乡';

/** Names of units that only fill a level of the code. */
export const PLACEHOLDER_NAMES: ReadonlySet<string> = new Set([
  '市辖区',
  '县',
  '省直辖县级行政区划',
  '自治区直辖县级行政区划',
]);

/** Ending of the town-level units that hold a county's villages without a town. */
export const PLACEHOLDER_TOWN_SUFFIX = '直辖村级区划';

/** The one forestry district; other county names in 林区 are ordinary districts (碑林区). */
export const FOREST_DISTRICT = '神农架林区';

/** How the long endings of zones are shortened in print, the longer before the shorter. */
export const ZONE_SHORT_FORMS: readonly { readonly ending: string; readonly short: string }[] = [
  { ending: '高新技术产业开发区', short: '高新区' },
  { ending: '高新技术产业园区', short: '高新区' },
  { ending: '高新技术开发区', short: '高新区' },
  { ending: '经济技术开发区', short: '经开区' },
  { ending: '经济开发区', short: '经开区' },
  { ending: '工业园', short: '工业园区' },
  { ending: '产业园', short: '产业园区' },
];

/** What a division of the kind may have been called before its status changed. */
export const FORMER_ENDINGS: Readonly<Partial<Record<DivisionKind, readonly string[]>>> = {
  district: ['县', '市'],
  countyCity: ['县'],
};
