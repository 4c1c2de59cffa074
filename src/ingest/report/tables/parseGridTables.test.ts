import { describe, expect, test } from 'vitest';
import type { Block, GridCell } from '../../read/sourceDocument.ts';
import { parseGridTables } from './parseGridTables.ts';

type Spec = string | readonly [text: string, columnSpan: number, rowSpan?: number];

function table(...rows: readonly (readonly Spec[])[]): Block {
  const cells = rows.map((row, r) =>
    row.map((spec, c): GridCell => {
      const [text, columnSpan, rowSpan = 1] = typeof spec === 'string' ? [spec, 1] : spec;
      const place = { in: 'table', table: 1, row: r + 1, cell: c + 1 } as const;
      return { text, place, columnSpan, rowSpan };
    }),
  );
  return { kind: 'table', grid: { rows: cells } };
}

const readings = (...blocks: Block[]) =>
  Object.fromEntries(
    [...parseGridTables(blocks)].map(([id, figure]) => [
      id.replace(/^(proactive|applications|proceedings)\./, ''),
      figure.state === 'number' ? figure.value : figure.state,
    ]),
  );

const HEAD: Spec[] = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];

describe('parseGridTables', () => {
  test('finds a figure by its row and its column', () => {
    expect(readings(table(HEAD, ['规章', '7', '/', '0']))).toEqual({
      'regulations.issued': 7,
      'regulations.repealed': 'dash',
      'regulations.inForce': 0,
    });
  });

  test.each([
    ['moved', ['信息内容', '现行有效件数', '本年制发件数', '本年废止件数']],
    ['damaged', ['信息内容', '本年制发件数', '?', '现行有效件数']],
    ['short', ['信息内容', '本年制发件数', '现行有效件数']],
  ])('says nothing under a header that is %s', (_, header) => {
    expect(readings(table(header, ['规章', '1', '2', '3']))).toEqual({});
  });

  test('a new header starts anew', () => {
    const two = table(
      HEAD,
      ['规章', '1', '2', ''],
      ['信息内容', ['本年处理决定数量', 3]],
      ['行政许可', ['5', 3]],
    );
    expect(readings(two)).toEqual({
      'regulations.issued': 1,
      'regulations.repealed': 2,
      'regulations.inForce': 'blank',
      'licensing.decisions': 5,
    });
  });

  test('a cell over columns of several figures is none of them', () => {
    expect(readings(table(HEAD, ['规章', ['0', 3]]))).toEqual({});
  });

  test.each([
    ['too few', ['规章', '2', '3']],
    ['too many', ['规章', '0', '1', '2', '3']],
  ])('a row with %s cells is not read', (_, row) => {
    const good = ['行政规范性文件', '4', '5', '6'];
    expect(Object.values(readings(table(HEAD, row, good)))).toEqual([4, 5, 6]);
  });

  test('a number where the header has a blank shows that the row is out of step', () => {
    const good = ['行政规范性文件', '4', '5', '6', ''];
    const read = readings(table([...HEAD, ''], ['规章', '1', '234', '5', '6'], good));
    expect(Object.values(read)).toEqual([4, 5, 6]);
  });

  test('a blank cell too many at the end does not matter', () => {
    expect(Object.values(readings(table(HEAD, ['规章', '1', '2', '3', ' '])))).toEqual([1, 2, 3]);
  });

  test('tells the rows and the columns 总计 and 其他 apart', () => {
    const applications = table(
      [
        ['', 2],
        ...['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
      ],
      [['本年新收政府信息公开申请数量', 2], '1', '0', '0', '0', '0', '2', '3'],
      [['其他处理', 1, 2], '逾期不补正', '4', '0', '0', '0', '0', '5', '9'],
      ['3.其他', '6', '0', '0', '0', '0', '7', '13'],
      [['（七）总计', 2], '10', '0', '0', '0', '0', '12', '22'],
    );
    expect(readings(applications)).toMatchObject({
      'received.person': 1,
      'received.otherOrganisation': 2,
      'received.total': 3,
      'otherHandling.notCorrected.otherOrganisation': 5,
      'otherHandling.notCorrected.total': 9,
      'otherHandling.other.person': 6,
      'otherHandling.other.otherOrganisation': 7,
      'otherHandling.other.total': 13,
      'concluded.person': 10,
      'concluded.otherOrganisation': 12,
      'concluded.total': 22,
    });
  });

  test('reads the rows of table 4 that stand side by side, also where they are blank', () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const proceedings = table(
      [
        ['行政复议', 5],
        ['行政诉讼', 10],
      ],
      [...results.map((name): Spec => [name, 1, 2]), ['未经复议直接起诉', 5], ['复议后起诉', 5]],
      [...results, ...results],
      ['1', '0', '0', '0', '1', '', '0', '0', '0', '4', '5', '0', '0', '0', '5'],
    );
    expect(readings(proceedings)).toMatchObject({
      'review.upheld': 1,
      'review.total': 1,
      'directLawsuit.upheld': 'blank',
      'directLawsuit.total': 4,
      'lawsuitAfterReview.upheld': 5,
      'lawsuitAfterReview.total': 5,
    });
  });

  test('reads table 4 where no cell is merged and empty rows part its header', () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const four = Array.from({ length: 4 }, () => '');
    const blanks = Array.from({ length: 15 }, () => '');
    const proceedings = table(
      ['行政复议', ...four, '行政诉讼', ...four, ...four, ''],
      blanks,
      ['', ...four, '未经复议直接起诉', ...four, '复议后起诉', ...four],
      blanks,
      [...results, ...results, ...results],
      blanks,
      ['', '1', '', '', '1', ...four, '', ...four, '2'],
    );
    expect(readings(proceedings)).toMatchObject({
      'review.upheld': 'blank',
      'review.corrected': 1,
      'directLawsuit.total': 'blank',
      'lawsuitAfterReview.pending': 'blank',
      'lawsuitAfterReview.total': 2,
    });
  });

  test('reads rows of table 4 beside the name of their group', () => {
    const proceedings = table(
      [['类别', 2], '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
      [['行政诉讼', 1, 2], '未经复议直接起诉', '1', '', '', '', '1'],
      ['复议后起诉', '', '2', '', '', '2'],
    );
    expect(readings(proceedings)).toMatchObject({
      'directLawsuit.upheld': 1,
      'lawsuitAfterReview.corrected': 2,
      'lawsuitAfterReview.upheld': 'blank',
    });
  });

  test('reads money with the unit of its header, and changes with their sign', () => {
    const money = table(
      ['信息内容', '采购项目数量', '采购总金额（万元）'],
      ['政府集中采购', '3', '97.5'],
      ['信息内容', '上一年项目数量', '本年增/减'],
      ['行政事业性收费', '8', '减少3'],
    );
    expect(readings(money)).toEqual({
      'procurement.items': 3,
      'procurement.amount': 975_000,
      'fees.previousItems': 8,
      'fees.change': -3,
    });
  });

  test('reads a unit that a narrow header breaks in two', () => {
    const header = table(['信息内容', '本年收费金额（单位：万\n元）'], ['行政事业性收费', '7']);
    expect(readings(header)).toEqual({ 'fees.amount': 7 });
  });

  test('tables of other things give nothing', () => {
    expect(readings(table(['索引号', 'A1'], ['公开方式', '主动公开']))).toEqual({});
    expect(readings(table([['行政许可的说明。'.repeat(20), 1], '3']))).toEqual({});
  });

  test('the rest of a label that a page cut off from its figures has no blanks', () => {
    const head = [
      '',
      '',
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ];
    const figures = ['1', '2', '3', '4', '5', '6', '21'];
    const read = readings(
      table(
        head,
        [['（一）予以公开', 2], ...figures],
        ['（五）不予处理', '4.无正当', ...figures],
        head,
        ['（五）不予处理', '理由\n大量\n反复\n申请', '', '', '', '', '', '', ''],
        [['四、结转下年度继续办理', 2], ...figures],
      ),
    );
    expect(read).toMatchObject({ 'granted.total': 21, 'carriedOver.total': 21 });
    expect(read).not.toHaveProperty(['notProcessed.excessive.total']);
  });
});
