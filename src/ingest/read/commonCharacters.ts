/**
 * The most frequent characters of administrative Chinese, simplified and traditional. A text in the
 * wrong encoding is made of rare characters, so a few hundred are more than enough to tell.
 */
const COMMON = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要时時来來用们們到作地于於出就分对對成会會可主发發年动動同工也能下过過产產' +
    '种種面而方后後多定行学學法所民得经經十三之进進等部度家电電力化高自二理起现現实實加量体體制制机機当當使点點从從业業本' +
    '去性好应應开開合还還因由其前外政四日社事平形相全表间間关關各重新内內数數正第向道条條结結解问問意建月公无無系情最' +
    '通提题題程五果员員文总總次式及管件长長求基资資级級统統组組计計期根区區强強决決西被做先任取据據处處保治北规規领領' +
    '口东東增争交受六共权權收证證改清转轉更单單教安场場务務具万萬目至达達示议議报報完类類八名科信集传傳许許步' +
    '广廣记記需段界律观觀织織算低持众眾书書布复復商非连連深周委技备備半办辦省列约約支劳勞便团團历歷市何除构構府称稱' +
    '准準值号號率维維划劃选選标標存效院查按格置层層专專状狀识識适適属屬住调調县縣局照参參引听聽该該街镇鎮乡鄉网網站' +
    '申请請开放答息公告项項目监監督络絡平台臺预預算财財政解读讀回应應督查',
);

/** The share of a text's Chinese characters that are among the most frequent ones. */
export function shareOfCommonCharacters(text: string): number {
  let chinese = 0;
  let common = 0;
  for (const character of text) {
    if (character < '\u0080' && character !== '\ufffd') continue;
    chinese += 1;
    if (COMMON.has(character)) common += 1;
  }
  return chinese === 0 ? 0 : common / chinese;
}
