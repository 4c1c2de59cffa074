/**
 * English words that say what a body is and not which: the names of thousands have them, so no list
 * is kept of those that do.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'subdistrict town township ethnic sumu area district county banner ' +
    'farm forest park development zone industrial economic technological ' +
    'people peoples government bureau department commission committee ' +
    'city municipal municipality province provincial street sub ' +
    'office administration of and the general autonomous prefecture'
  ).split(' '),
);

/** What is written behind a name and is no part of it in the list: 戚家山街道办事处, 白泉镇人民政府. */
export const ORGAN_TAILS: readonly string[] = [
  '人民政府办公室',
  '政府办公室',
  '人民政府',
  '政府',
  '办事处',
  '管理委员会',
  '管委会',
];
