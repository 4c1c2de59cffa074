import { describe, expect, test } from 'vitest';
import { readHtml } from '../../read/readHtml.ts';
import { readText } from '../../read/readText.ts';
import { parseDocumentTables } from './parseDocumentTables.ts';

/** What each of some figures of a text was read as. */
function read(text: string, ...figures: readonly string[]) {
  const { value } = parseDocumentTables(readText(Buffer.from(text)));
  const all = Object.values(value).flatMap((table) => table.figures);
  return figures.map((id) => {
    const figure = all.find(({ figure: each }) => each === id);
    return figure?.state === 'number' ? figure.value : figure?.state;
  });
}

const rows = (...lines: readonly (readonly string[])[]) =>
  `${lines.map((cells) => cells.join('\t')).join('\n')}\n`;
const APPLICANTS = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
];
const ZEROS = ['0', '0', '0', '0', '0', '0', '0'];
const BLANKS = ['', '', '', '', '', '', ''];
const TWO = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', '0'],
  ['行政规范性文件', '0', '0', '0'],
];

describe('tables that are filled in oddly', () => {
  test('其他处理 is one row of blanks in a report with the newer table 2', () => {
    const text = rows(
      ...TWO,
      ['', ...APPLICANTS],
      ['本年新收政府信息公开申请数量', ...ZEROS],
      ['5.要求行政机关确认或重新出具已获取信息', ...ZEROS],
      ['（六）其他处理', ...BLANKS],
      ['（七）总计', ...ZEROS],
      ['结转下年度继续办理', ...ZEROS],
    );
    const figures = ['applications.otherHandling.person', 'applications.otherHandling.total'];
    expect(read(text, ...figures)).toEqual(['blank', 'blank']);
  });

  test('其他处理 without cells of its own heads three rows', () => {
    const text = rows(
      ...TWO,
      ['', ...APPLICANTS],
      ['本年新收政府信息公开申请数量', ...ZEROS],
      ['5.要求行政机关确认或重新出具已获取信息', ...ZEROS],
      ['（六）其他处理'],
      ['（七）总计', ...ZEROS],
    );
    expect(read(text, 'applications.otherHandling.total')).toEqual([undefined]);
  });

  test('a table without the column 总计 has no blank totals', () => {
    const short = BLANKS.slice(1);
    const text = rows(
      ...TWO,
      ['', ...APPLICANTS.slice(0, -1)],
      ['本年新收政府信息公开申请数量', ...short],
      ['上年结转政府信息公开申请数量', ...short],
      ['（一）予以公开', ...short],
      ['结转下年度继续办理', ...short],
    );
    const figures = ['applications.granted.person', 'applications.granted.total'];
    expect(read(text, ...figures)).toEqual(['blank', 'missing']);
  });

  test('a column of remarks is no total', () => {
    const short = ZEROS.slice(1);
    const text = rows(
      ...TWO,
      ['', ...APPLICANTS.slice(0, -1), '备注'],
      ['本年新收政府信息公开申请数量', ...short, '无'],
      ['上年结转政府信息公开申请数量', ...short, ''],
      ['（一）予以公开', ...short, '含旧件'],
      ['结转下年度继续办理', ...short, ''],
    );
    const figures = ['applications.received.total', 'applications.carriedIn.total'];
    expect(read(text, ...figures, 'applications.granted.otherOrganisation')).toEqual([
      'missing',
      'missing',
      0,
    ]);
  });

  test('a row of blanks that lost a cell is not blank in all its figures', () => {
    const text = rows(
      ...TWO,
      ['', ...APPLICANTS],
      ['本年新收政府信息公开申请数量', ...ZEROS],
      ['上年结转政府信息公开申请数量', ...ZEROS],
      ['（一）予以公开', ...BLANKS.slice(1)],
      ['（二）部分公开', ...BLANKS],
      ['结转下年度继续办理', ...ZEROS],
    );
    const figures = ['applications.granted.total', 'applications.partlyGranted.total'];
    expect(read(text, ...figures)).toEqual(['unreadable', 'blank']);
  });

  test.each(['危及“三安全一稳定 ”', '危及 “ 三安全一稳定　”', '危及"三安全一稳定 "'])(
    'a quote apart from its label is no cell: %s',
    (label) => {
      const text = rows(
        ...TWO,
        ['', ...APPLICANTS],
        ['本年新收政府信息公开申请数量', ...ZEROS],
        [`3.${label}`, '1', '0', '0', '0', '0', '2', '3'],
        ['结转下年度继续办理', ...ZEROS],
      );
      const row = 'applications.refused.securityStability';
      expect(read(text, `${row}.person`, `${row}.total`)).toEqual([1, 3]);
    },
  );

  test('a value under another header is no figure of a blank row', () => {
    const text = rows(
      ['信息内容', '本年处理决定数量', '上年数'],
      ['行政许可', '', '50'],
      ['行政处罚', '7', '25'],
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '1', '2', '3'],
    );
    const figures = ['licensing.decisions', 'regulations.inForce'];
    expect(read(text, ...figures.map((id) => `proactive.${id}`))).toEqual(['unreadable', 3]);
  });

  test('a row without a cell before values under an unknown text is not blank', () => {
    const text = rows(...TWO, ['行政规范性文件'], ['12（注）', '5', '26']).replace(
      '行政规范性文件\t0\t0\t0\n',
      '',
    );
    expect(read(text, 'proactive.normativeDocuments.inForce')).toEqual(['unreadable']);
  });

  test('a quote at the end of a line is no part of the next label', () => {
    const quoted = TWO.map((cells) => cells.map((text) => `"${text}"`).join('|'));
    const lines = [...quoted, '"信息内容"|"本年处理决定数量"|""|""', '"行政许可"|"12"|""|""', ''];
    expect(read(lines.join('\n'), 'proactive.licensing.decisions')).toEqual(['unreadable']);
  });

  test('marks right behind a label are no damage to it', () => {
    const text = '信息内容本年制发件数本年废止件数现行有效件数\n行政规范性文件－－－\n';
    expect(read(`${text}行政许可0\n`, 'proactive.normativeDocuments.issued')).not.toEqual([
      'blank',
    ]);
  });

  test('table 4 with blanks stands under a header of fifteen names', () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const four = BLANKS.slice(0, 4);
    const text = rows(
      ['行政复议', ...four, '行政诉讼', ...four, ...four, ''],
      ['', ...four, '未经复议直接起诉', ...four, '复议后起诉', ...four],
      [...results, ...results, ...results],
      ['', '1', '', '', '1', ...four, '', ...four, '2'],
      ['五、存在的主要问题及改进情况'],
    );
    const figures = ['review.upheld', 'review.corrected', 'lawsuitAfterReview.total'];
    expect(read(text, ...figures.map((id) => `proceedings.${id}`))).toEqual(['blank', 1, 2]);
  });

  const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const FOUR = [
    ['行政复议', '行政诉讼'],
    [...RESULTS, '未经复议直接起诉', '复议后起诉'],
    [...RESULTS, ...RESULTS],
  ];
  const FIFTEEN = ['1', '0', '0', '0', '1', '0', '2', '0', '0', '2', '0', '0', '3', '0', '3'];
  const UPHELD = ['proceedings.review.upheld', 'proceedings.lawsuitAfterReview.total'];

  test('the numbers of table 4’s columns are no figures', () => {
    const numbers = FIFTEEN.map((_, at) => `${at + 1}`);
    const text = rows(...FOUR, numbers, FIFTEEN, ['五、存在的主要问题及改进情况']);
    expect(read(text, ...UPHELD)).toEqual([1, 3]);
  });

  test('of two rows of figures in table 4 neither is the report’s', () => {
    const other = FIFTEEN.map(() => '4');
    const text = rows(...FOUR, FIFTEEN, other, ['五、存在的主要问题及改进情况']);
    expect(read(text, ...UPHELD)).toEqual(['unreadable', 'unreadable']);
  });

  test('a row of texts in table 4 is not blank', () => {
    const text = rows(
      ...FOUR,
      FIFTEEN.map((cell) => `“${cell}”`),
      ['五、存在的主要问题及改进情况'],
    );
    expect(read(text, ...UPHELD)).toEqual(['unreadable', 'unreadable']);
  });

  test('a table on its side has no blanks', () => {
    const text = rows(
      ...TWO,
      [
        '',
        '本年新收政府信息公开申请数量',
        '上年结转政府信息公开申请数量',
        '（一）予以公开',
        '结转下年度继续办理',
      ],
      ...APPLICANTS.map((name) => [name, '1', '2', '3', '0']),
    );
    const figures = ['applications.received.person', 'applications.granted.total'];
    expect(read(text, ...figures)).toEqual(['unreadable', 'unreadable']);
  });

  test('a number over two rows is no figure of either', () => {
    const cells = (texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('');
    const page = `<table>${[
      cells(['', ...APPLICANTS]),
      cells(['本年新收政府信息公开申请数量', ...ZEROS]),
      `<td>上年结转政府信息公开申请数量</td><td rowspan="2">5</td>${cells(['0', '0', '0', '0', '0', '5'])}`,
      cells(['（一）予以公开', '1', '0', '0', '0', '0', '6']),
      cells(['结转下年度继续办理', ...ZEROS]),
    ]
      .map((row) => `<tr>${row}</tr>`)
      .join('')}</table>`;
    const { value } = parseDocumentTables(readHtml(Buffer.from(page)));
    const states = ['carriedIn.person', 'carriedIn.total', 'granted.person', 'granted.enterprise'];
    const found = states.map((id) =>
      value.applications?.figures.find(({ figure }) => figure === `applications.${id}`),
    );
    expect(found.map((figure) => figure?.state)).toEqual([
      'unreadable',
      'number',
      'unreadable',
      'number',
    ]);
  });
});
