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
  test('finds a figure by its row and its column, whatever their order', () => {
    const moved = table(['信息内容', '现行有效件数', '本年制发件数'], ['规章', '7', '/']);
    expect(readings(moved)).toEqual({ 'regulations.inForce': 7, 'regulations.issued': 'dash' });
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

  test('a damaged header costs its own column only', () => {
    const damaged = table(
      ['信息内容', '本年制发件数', '?', '现行有效件数'],
      ['规章', '1', '2', '3'],
    );
    expect(readings(damaged)).toEqual({ 'regulations.issued': 1, 'regulations.inForce': 3 });
  });

  test('tells the rows and the columns 总计 and 其他 apart', () => {
    const applications = table(
      [['', 2], '自然人', '其他', '总计'],
      [['本年新收政府信息公开申请数量', 2], '1', '2', '3'],
      [['其他处理', 1, 2], '逾期不补正', '4', '5', '9'],
      ['3.其他', '6', '7', '13'],
      [['（七）总计', 2], '10', '12', '22'],
    );
    expect(readings(applications)).toEqual({
      'received.person': 1,
      'received.otherOrganisation': 2,
      'received.total': 3,
      'otherHandling.notCorrected.person': 4,
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
    const proceedings = table(
      [
        ['行政复议', 2],
        ['行政诉讼', 4],
      ],
      [
        ['结果维持', 1, 2],
        ['总计', 1, 2],
        ['未经复议直接起诉', 2],
        ['复议后起诉', 2],
      ],
      ['结果维持', '总计', '结果维持', '总计'],
      ['1', '2', '', '4', '5', '6'],
    );
    expect(readings(proceedings)).toEqual({
      'review.upheld': 1,
      'review.total': 2,
      'directLawsuit.upheld': 'blank',
      'directLawsuit.total': 4,
      'lawsuitAfterReview.upheld': 5,
      'lawsuitAfterReview.total': 6,
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
});
