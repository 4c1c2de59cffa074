import type { StoredReport } from '../../model/storedReport.ts';
import { remarksOfKind } from '../prose/remarksOfKind.ts';
import type { RawCheck, Rule } from '../rule.ts';

const CODE = 'prose-other-agency';

/** The body that the prose says wrote the report is that of the title. */
export const proseOtherAgency: Rule = {
  code: CODE,
  severity: 'warning',
  restsOn: ['texts'],
  title: { zh: '文中没有别的机关的名称', en: 'No other body named as the author' },
  formula: '由……编制、请与……联系',
  clause: {
    zh: '《政府信息公开条例》第四十九条：行政机关公布的是本机关的年报',
    en: 'Disclosure regulations, article 49: a body publishes the report on its own work',
  },
  explanation: {
    zh: '标题写明了乡镇、街道或县区名，而“由……编制”“请与……联系”处出现同级的另一个地名时指出，多是沿用了别处的文本。名称中有一个字相同就不指出；在别处提到其他地方不指出。',
    en: 'Points out where the title names a town or county and the prose, where it says who wrote the report or whom to contact, names another of the same level; text taken over from elsewhere is the usual cause. Names that share a character are left alone, and so are places named elsewhere.',
  },
  good: {
    zh: '标题为甲镇，文中“本报告由甲镇人民政府编制”。',
    en: 'The title names town A, and the prose says that A wrote the report.',
  },
  bad: {
    zh: '标题为甲镇，文中“本报告由乙镇人民政府编制”。',
    en: 'The title names town A, and the prose says that B wrote the report.',
  },
  check: ({ reports }) => reports.flatMap(checkReport),
};

function checkReport(report: StoredReport): RawCheck[] {
  return remarksOfKind(report, 'otherAgency').map(({ name, place }, at) => ({
    year: report.year,
    rule: CODE,
    subject: `agency.${at + 1}`,
    result: 'broken',
    figures: [],
    message: {
      zh: `文中以“${name}”的名义说明年报的编制或联系方式，与标题不同${place ? `（${place}）` : ''}。`,
      en: `Where the prose says who wrote the report or whom to contact it names “${name}”, not the body of the title${place ? ` (${place})` : ''}.`,
    },
  }));
}
