import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../read/readHtml.ts';
import { ingestDocument } from '../../ingestDocument.ts';
import { sampleDocument, sampleParagraphs } from '../../sampleDocument.ts';
import { type SampleProse, sampleReport } from '../../sampleReport.ts';
import { findLeftovers } from './findLeftovers.ts';
import { findSums } from './findSums.ts';
import { stretchesOf } from './stretches.ts';

/** The sums and shares of a text, as `total = part + part` and `count / whole = percent`. */
function sums(text: string): string[] {
  const stretches = stretchesOf(sampleParagraphs(text));
  return stretches.flatMap((stretch) =>
    findSums(stretch, 2021).map((remark) => {
      if (remark.kind === 'sum') return `${remark.total} = ${remark.parts.join(' + ')}`;
      if (remark.kind !== 'share') throw new Error(remark.kind);
      const { count, whole, percent, decimals } = remark;
      return `${count} / ${whole} = ${percent.toFixed(decimals)}%`;
    }),
  );
}

const SUMS: Readonly<Record<string, readonly (readonly [text: string, expected: string[]])[]>> = {
  'lists that need not be complete': [
    ['主动公开政府信息73条，其中网站公开73条，微信公开73条，微博公开73条。', []],
    ['主动公开政府信息516条，其中网站公开200条，微信公开265条。', []],
    ['主动公开政府信息100条，其中网站公开90条，其他渠道公开20条。', []],
  ],
  'what is no part': [
    ['主动公开政府信息90条，其中网站公开60条，召开会议30次。', []],
    ['主动公开政府信息90条，其中网站公开60条，比上年增加30条。', []],
    ['主动公开政府信息90条，其中网站公开60条，收到政府信息公开申请30条。', []],
    ['主动公开政府信息90条，其中网站公开60条（图文20条），微信公开30条。', []],
    ['主动公开政府信息90条，其中网站公开60条，其中图文20条，微信公开30条。', []],
    ['主动公开政府信息90条，微信公开60条，其中图文20条，视频40条。', []],
    ['主动公开政府信息90余条，其中网站公开60条，微信公开30条。', []],
    ['领导小组共11条，其中组长1条，成员10条。', []],
  ],
  'a total before its parts': [
    ['共主动公开政府信息90条，其中网站公开60条，微信公开30条。', ['90 = 60 + 30']],
    ['共主动公开政府信息90条（其中网站公开60条、微信公开30条）。', ['90 = 60 + 30']],
    ['共主动公开政府信息90条，其中：网站公开60条；微信公开30条。', ['90 = 60 + 30']],
    ['共主动公开政府信息90条，其中网站公开60条，其余20条为其他。', ['90 = 60 + 20']],
    [
      '共主动公开政府信息90条，其中网站公开60条，占66.7%，微信公开20条，占33.3%。',
      ['90 = 60 + 20', '60 / 90 = 66.7%', '20 / 90 = 33.3%'],
    ],
    [
      '共主动公开政府信息90条，公开的政府信息中：\n网站公开60条，占66.70%；\n微信公开30条。\n另有5条。',
      ['90 = 60 + 30', '60 / 90 = 66.70%'],
    ],
    ['收到政府信息公开申请5件，其中网上申请3件，信函申请2件。', ['5 = 3 + 2']],
  ],
  'a total behind its parts': [
    ['网站公开信息85条，微信公众号发布信息20条，共计105条。', ['105 = 85 + 20']],
    ['网站公开信息85条，微信公众号发布信息20条，合计106条。', ['106 = 85 + 20']],
    ['召开会议3次，组织培训2次，共计5次。', []],
  ],
  'percentages of another whole': [
    ['主动公开政府信息90条，网站公开60条，占66.7%。', []],
    ['主动公开政府信息90条，其中网站公开60条，同比增长66.7%，微信公开30条。', []],
  ],
};

describe('findSums', () => {
  for (const [trap, cases] of Object.entries(SUMS)) {
    it.each(cases.map(([text, expected]) => ({ text, expected })))(
      `${trap}: $text`,
      ({ text, expected }) => {
        expect(sums(text)).toEqual(expected);
      },
    );
  }
});

const TITLE = '白石镇2021年政府信息公开工作年度报告';

function leftovers(text: string, title = TITLE): unknown[] {
  return findLeftovers(sampleParagraphs(text), { title, year: 2021 }).map((remark) =>
    remark.kind === 'otherAgency' ? remark.name : remark.kind === 'otherYear' && remark.period,
  );
}

describe('findLeftovers', () => {
  it.each([
    ['本报告由青县白石镇人民政府编制。', []],
    ['本报告由白石街道办事处编制。', []],
    ['本报告由青县人民政府办公室编制。', []],
    ['本报告由青县清溪镇人民政府编制。', ['清溪镇']],
    ['如对本报告有疑问，请与清溪镇党政办公室联系。', ['清溪镇']],
    ['预算由清溪镇编制。', []],
    ['清溪镇的同志前来交流本报告。', []],
    ['数据统计期限自2021年1月1日起至2021年12月31日止。', []],
    ['数据统计期限自2020年1月1日起至2020年12月31日止。', [2020]],
    ['数据统计期限自2020年1月1日起，至12月31日止。', [2020]],
    ['数据统计期限自2020年1月1日起至2021年12月31日止。', []],
    ['2020年1月1日至2020年12月31日的数字用于对比。', []],
  ])('%s', (text, expected) => {
    expect(leftovers(text)).toEqual(expected);
  });

  it('compares counties where no town is named', () => {
    const title = '青县财政局2021年政府信息公开工作年度报告';
    expect(leftovers('本报告由红山县财政局编制。', title)).toEqual(['红山县']);
    expect(leftovers('本报告由开发区管委会编制。', title)).toEqual([]);
  });

  it('needs a title with a name and the year', () => {
    expect(leftovers('本报告由清溪镇编制。', '政府信息公开工作年度报告')).toEqual([]);
    expect(leftovers('统计期限自2020年1月1日至12月31日。', '白石镇年度报告')).toEqual([]);
  });
});

const LONG = '本镇把公开作为每天的工作，安排专人管理栏目，按时更新内容，定期检查页面。'.repeat(4);

function silences(prose: SampleProse): string[] {
  const ingested = ingestDocument(sampleDocument(sampleReport(prose)));
  if (ingested.kind === 'rejected') throw new Error('rejected');
  return ingested.report.remarks.flatMap((remark) =>
    remark.kind === 'silent' ? [remark.subject] : [],
  );
}

describe('findSilences', () => {
  it('lists what no sentence names', () => {
    expect(silences({ overview: LONG })).toEqual(['applications', 'review', 'lawsuits', 'fees']);
    expect(silences({ overview: `${LONG}未发生行政复议。`, other: '未收费。' })).toEqual([
      'applications',
      'lawsuits',
    ]);
  });

  it('takes a passing mention for a mention', () => {
    expect(silences({ overview: `${LONG}没有发生争议。` })).toEqual(['applications', 'fees']);
  });

  it('says nothing of a page laid out as one table, which may hold more than was read', () => {
    const html = sampleReport({ overview: LONG })
      .split('\n')
      .map(
        (line) =>
          `<tr>${line
            .split('\t')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      );
    const page = readHtml(new TextEncoder().encode(`<table>${html.join('')}</table>`));
    const ingested = ingestDocument(page);
    const remarks = ingested.kind === 'report' ? ingested.report.remarks : undefined;
    expect(remarks).toEqual([]);
  });

  it('says nothing of a text that may not be whole', () => {
    expect(silences({ overview: '见附件。' })).toEqual([]);
    expect(silences({ overview: LONG, problems: '', other: '' })).toEqual([]);
  });
});
