/**
 * Pairs of a traditional character and its simplified form, for the characters that occur in the
 * words this folder matches. Some pages are machine-converted copies; the printed text stays as it
 * is, only the text that is matched changes.
 */
const PAIRS =
  '開开務务報报總总體体況况動动處处理理請请複复復复議议訴诉訟讼問问題题進进項项網网門门戶户眾众衆众號号' +
  '發发佈布條条個个與与無无沒没結结轉转辦办費费類类數数為为爲为達达餘余萬万億亿約约過过幾几兩两關关機机' +
  '鎮镇鄉乡區区縣县廳厅編编製制據据統统計计級级檔档規规範范強强執执決决許许罰罚產产實实應应電电話话傳传' +
  '對对從从業业書书記记別别國国見见時时間间點点廣广視视頻频頁页頭头線线導导讀读閱阅採采購购財财預预訪访' +
  '談谈證证協协員员會会領领設设場场備备後后來来還还這这現现將将於于並并內内參参層层歸归責责標标準准範范' +
  '單单則则構构際际觀观維维護护組组織织經经營营確确認认識识質质續续論论試试變变們们習习鐘钟舉举額额減减' +
  '錄录簡简稱称積积極极歷历輯辑眾众聽听濟济資资訊讯臺台態态圖图稿稿該该專专欄栏線线報报陽阳衛卫環环樣样';

export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [
    PAIRS.charAt(2 * at),
    PAIRS.charAt(2 * at + 1),
  ]),
);
