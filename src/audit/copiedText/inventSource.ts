import type { ProseSource, ReportProse } from './reportProse.ts';
import { mixBits } from './sentenceHash.ts';

/** Invented reports for tests and benchmarks, some of which repeat others with other numbers. */
export interface InventedSource extends ProseSource {
  /** The report whose problems a report repeats, as its place; undefined for one of its own. */
  readonly copyOf: (index: number) => number | undefined;
}

export interface InventedSize {
  readonly agencies: number;
  readonly years: number;
}

const WHO = '科室负责人|值班人员|社区干事|窗口职员|档案管理员|新闻助理|村民代表|审核小组'.split(
  '|',
);
const WHEN = '春耕期间|入夏以后|汛期之前|入冬时节|节庆前后|换届过后|普查期间|暑期里'.split('|');
const DONE =
  '整理旧卷宗|翻新公告牌|核对办事表格|录制讲解短片|走访偏远院落|编写问答手册|检修查询终端|誊写会议摘要|绘制流程挂图|清点书架存刊'.split(
    '|',
  );
const MANNER = '分批进行|逐项登记|当日完成|轮流值守|按册归类|随手记录|边做边改|交叉核验'.split('|');
const RESULT =
  '往返次数减少|差错有所下降|排队时间缩短|来电咨询变多|翻阅更加方便|遗漏及时补上|旧页面得以更新|意见陆续收齐'.split(
    '|',
  );
const COMMON = '按照上级要求认真做好各项公开工作并取得成效。';
const SENTENCES = 16;

/** As many reports, agency by agency; each is made when it is read. */
export function inventSource({ agencies, years }: InventedSize): InventedSource {
  const copyOf = (index: number) => {
    const [agency, year] = [Math.floor(index / years), index % years];
    if (year % 3 === 1) return index - 1;
    if (agency % 4 === 3) return index - years;
    return undefined;
  };
  const at = async (index: number): Promise<ReportProse> => {
    const agency = Math.floor(index / years);
    const name = `第${agency}号街道`;
    const text = (seed: number) => inventText(seed, index, name);
    return {
      agency: String(100_000_000 + agency),
      year: 2001 + (index % years),
      names: [name],
      parts: [
        { part: 'overview', text: text(index * 2) },
        { part: 'problems', text: text((originOf(index, copyOf) ?? index) * 2 + 1) },
        { part: 'other', text: '无其他需要报告的事项。' },
      ],
    };
  };
  return { count: agencies * years, at, copyOf };
}

/** The report that a text comes from in the end: a copy of a copy is one of the first. */
export function originOf(index: number, copyOf: InventedSource['copyOf']): number {
  const origin = copyOf(index);
  return origin === undefined ? index : originOf(origin, copyOf);
}

/** The seed makes the words, the report's own place the numbers and the name. */
function inventText(seed: number, index: number, name: string): string {
  const sentences = Array.from({ length: SENTENCES }, (_, at) => {
    const pick = (words: readonly string[], turn: number) =>
      words[mixBits(seed * 1009 + at * 31 + turn) % words.length] ?? '';
    const count = mixBits(index * 97 + at) % 900;
    return `${pick(WHEN, 1)}${name}${pick(WHO, 2)}${pick(DONE, 3)}${count}次，${pick(MANNER, 4)}，${pick(RESULT, 5)}。`;
  });
  return `${COMMON}${sentences.join('')}`;
}
