import type { Sentence } from '../../model/check.ts';

/** Why prose and table should fit, for every rule that compares them. */
export const ONE_REPORT: Sentence = {
  zh: '同一份年报的正文与表格记载同一件事（国办公开办函〔2021〕30号附件的格式：先文字，后表格）',
  en: 'The prose and the tables of one report tell of the same things (the form annexed to 国办公开办函〔2021〕30号: prose first, then tables)',
};

/** How mentions are compared, for every rule that does. */
export const HOW_COMPARED: Sentence = {
  zh: '文中每一处都核对；“余”“约”“近”等约数按其本义核对。几处数字彼此不同、表中不是数字，或年报只采集了一部分，就不下结论。不符只说明两处记载不一致，正文也可能另有所指。',
  en: 'Every mention is compared; 余, 约, 近 and other round numbers are taken at their word. Nothing is concluded where mentions differ from each other, where the table holds no number, or where only a part of the report was taken. A mismatch says only that the two places do not agree; the prose may count something else.',
};
