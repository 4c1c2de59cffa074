import { rowsOf } from '../../model/figures.ts';
import type { TableKey } from '../../model/parts.ts';

/** The prose of an invented report, part by part; for tests. */
export interface SampleProse {
  readonly head?: string;
  readonly overview?: string;
  readonly problems?: string;
  readonly other?: string;
}

/** An invented report with the three tables of 2021 as rows between tabs, every figure 0; for tests. */
export function sampleReport(prose: SampleProse = {}): string {
  return [
    prose.head ?? '青石镇2021年政府信息公开工作年度报告',
    '一、总体情况',
    prose.overview ?? '青石镇这一年做好了政府信息公开的各项工作。',
    '二、主动公开政府信息情况',
    sampleTable('proactive'),
    '三、收到和处理政府信息公开申请情况',
    sampleTable('applications'),
    '四、政府信息公开行政复议、行政诉讼情况',
    sampleTable('proceedings'),
    '五、存在的主要问题及改进情况',
    prose.problems ?? '公开的内容还不够全面，今后继续改进。',
    '六、其他需要报告的事项',
    prose.other ?? '无。',
  ].join('\n');
}

const APPLICATIONS_HEADER =
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况\n自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';
const RESULTS = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
const PROCEEDINGS_HEADER = `行政复议\t行政诉讼\n${RESULTS}\t未经复议直接起诉\t复议后起诉\n${RESULTS}\t${RESULTS}`;

function sampleTable(table: TableKey): string {
  if (table === 'proceedings') return `${PROCEEDINGS_HEADER}\n${'0\t'.repeat(14)}0`;
  const rows = rowsOf(table, '2021').flatMap((row, at, all) => [
    ...(table === 'proactive' && row.columns !== all[at - 1]?.columns
      ? [['信息内容', ...row.columns.map(({ zh }) => zh)].join('\t')]
      : []),
    [row.zh, ...row.columns.map(() => '0')].join('\t'),
  ]);
  return [...(table === 'applications' ? [APPLICATIONS_HEADER] : []), ...rows].join('\n');
}
