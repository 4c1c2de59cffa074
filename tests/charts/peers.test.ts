import { describe, expect, it } from 'vitest';
import { drawPeers } from '../../src/charts/peers/draw.ts';
import { formatStanding } from '../../src/charts/peers/formatStanding.ts';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import type { Cell } from '../../src/model/figureState.ts';
import { inventPeers } from './cases.ts';
import { AGENCY, number } from './inventReport.ts';
import { countDots, rectsOf, textsOf } from './textsOf.ts';

const draw = (received: readonly (number | Cell)[], locale: 'zh' | 'en' = 'zh') => {
  const contents = received.map((content) =>
    typeof content === 'number' ? number(content) : content,
  );
  return drawPeers({ agency: AGENCY, group: inventPeers(contents) }, wordsIn(locale));
};

const repeat = (count: number, value: number): number[] =>
  Array.from({ length: count }, () => value);

/** The circles of a picture: their class or group’s class, place and radius. */
const ownDot = (svg: string) =>
  /<circle class="mark-seal" cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/.exec(svg);

describe('drawPeers', () => {
  it('sums up how the group stands', () => {
    const { summary } = draw([1, ...repeat(7, 0), 1, 2, 3, 5]);
    expect(summary).toBe(
      '2021 年，石桥区有年报的 12 个乡镇街道中，7 个没有收到申请。 青石街道收到 1 件。 最多的是第11镇，5 件。',
    );
    expect(draw([1, 0], 'en').summary).toContain(
      '1 of the 2 towns and subdistricts of Shiqiao District',
    );
  });

  it('draws every peer with a number, this one larger, named and on top', () => {
    const { svg } = draw([1, ...repeat(7, 0), 1, 2, 3, 5]);
    expect(countDots(svg.wide, 'mark-peer')).toBe(11);
    expect(textsOf(svg.wide)).toContain('青石街道 1');
    expect(Number(ownDot(svg.wide)?.[3])).toBeGreaterThan(3.4);
  });

  it('keeps the axis linear for usual numbers and says when it is not', () => {
    const usual = draw([4, 0, 1, 2, 40]);
    expect(usual.description).not.toContain('对数');
    const far = draw([3, 0, 1, 1, 2, 3, 4, 5, 8, 900]);
    expect(far.description).toContain('横轴按对数排列');
    expect(textsOf(far.svg.wide)).toEqual(
      expect.arrayContaining(['0', '1', '10', '100', '第9镇 900']),
    );
  });

  it('turns a heap into bars', () => {
    expect(rectsOf(draw(repeat(60, 0)).svg.wide)).toEqual([]);
    const heap = draw([2, ...repeat(61, 0), 1, 1]);
    expect(rectsOf(heap.svg.wide).length).toBeGreaterThan(0);
    expect(heap.description).toContain('条形高度');
    expect(textsOf(heap.svg.wide)).toContain('61 个');
  });

  it('says who prints no number and who is not captured, and counts neither as 0', () => {
    const { notes, summary, table, svg } = draw([1, 0, { state: 'blank' }]);
    expect(summary).toContain('1 个没有收到申请');
    expect(notes).toEqual([
      '1 个的年报没有印出这个数字。',
      '另有 3 个登记在册，当年的年报尚未收录。',
    ]);
    expect(countDots(svg.wide, 'mark-peer')).toBe(1);
    expect(table.rows).toEqual([
      ['青石街道', '1'],
      ['第1镇', '0'],
      ['第2镇', '留空'],
    ]);
  });

  it('shows the group also where this one has no number', () => {
    const { svg, summary } = draw([{ state: 'blank' }, 1, 2]);
    expect(ownDot(svg.wide)).toBeNull();
    expect(summary).not.toContain('青石街道收到');
  });

  it('has a sentence instead of a picture where there is nobody to compare with', () => {
    expect(draw([4]).empty).toBe('同类的乡镇街道中，还没有可以相比的年报。');
  });
});

describe('formatStanding', () => {
  const say = (
    received: readonly (number | Cell)[],
    shares: readonly (number | undefined)[] = [],
  ) => {
    const contents = received.map((content) =>
      typeof content === 'number' ? number(content) : content,
    );
    const group = inventPeers(contents);
    const members = group.members.map((member, at) => {
      const share = shares[at];
      return share === undefined ? member : { ...member, refusals: { share, concluded: 80 } };
    });
    return formatStanding(AGENCY, { ...group, members }, wordsIn('zh'));
  };

  it('says how many received nothing, and where this one stands', () => {
    expect(say([4, 0, 0, 0, 9])).toEqual([
      '2021 年，石桥区有年报的 5 个乡镇街道中，3 个没有收到申请。 这里收到 4 件，在印有数字的 5 个里排第 2。',
    ]);
    expect(say([0, 0, 9])[0]).toContain('2 个没有收到申请。 这里也没有收到。');
    expect(say([{ state: 'blank' }, 0, 9])[0]).toContain('这里的年报没有可读的数字。');
  });

  it('sets the share of refusals beside others only where enough was concluded', () => {
    expect(say([90, 80, 4], [0.125, 0.5])[1]).toBe(
      '办结满 30 件的 2 个乡镇街道里，不予公开占比这里从高到低排第 2：12.5%（办结 80 件）。',
    );
    expect(say([90, 80, 4], [undefined, 0.5, 0.1])).toHaveLength(1);
    expect(say([90, 80, 4], [0.5])).toHaveLength(1);
  });
});
