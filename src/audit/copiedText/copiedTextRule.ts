import type { RuleText } from '../../model/check.ts';

/** What readers are told about the comparison of texts; it is a notice and rests on no figure. */
export const copiedTextRule: RuleText = {
  code: 'copied-text',
  severity: 'notice',
  title: { zh: '与另一份年报的文字相同', en: 'Text shared with another report' },
  formula: 'shared characters / compared characters ≥ 60 %, of a part of at least 150 characters',
  clause: {
    zh: '条例第五十条列出年报应当包括的内容，没有规定文字不得相同；这一项只是提示。',
    en: 'Article 50 of the Regulations lists what a report must contain and says nothing about repeated wording; this is only a notice.',
  },
  explanation: {
    zh: '总体情况、问题与改进、其他事项三部分，与同一机关其他年份和其他机关的年报逐字比对。表样和通知的用语、超过十分之一的年报都有的句子先去掉；数字、机关和地方的名称不同也算相同。一部分至少有 150 个字可比、其中六成以上在连续 16 个字以上的相同段落里，才列出来。相同的文字可能来自上级的范本，也可能工作确实没有变化；比对不说明谁先写，也不说明内容是否属实。',
    en: 'The overview, the problems and the other matters are compared character by character with other years of the agency and with other agencies. Words of the form and the notice, and sentences that stand in more than a tenth of all reports, are taken out first; numbers and the names of agencies and places may differ. A part is listed when at least 150 characters can be compared and six tenths of them stand in identical stretches of 16 or more. The same words may come from a model sent down from above, or the work may not have changed; the comparison does not say who wrote first, or whether the content is true.',
  },
  good: {
    zh: '两年的年报都写“全年培训两次”，其余各写各的：不列出。',
    en: 'Two years both say “two training sessions were held” and differ otherwise: not listed.',
  },
  bad: {
    zh: '问题与改进一部分有 320 个字可比，其中 290 个字与上一年相同，只换了年份：列出，并排显示两段文字。',
    en: 'Of 320 comparable characters on problems, 290 are those of the year before with another year put in: listed, with both passages side by side.',
  },
};
