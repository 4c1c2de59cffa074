import { describe, expect, it } from 'vitest';
import { cutExcerpts } from './cutExcerpts.ts';

const TEXT = '甲乙丙丁共三次戊己庚辛';
const OTHER = '前言。甲乙丙丁共十二次戊己庚辛';

describe('cutExcerpts', () => {
  it('shows a passage in both texts, with what differs in between', () => {
    const runs = [
      { start: 0, end: 5, otherStart: 3, otherEnd: 8 },
      { start: 6, end: 11, otherStart: 10, otherEnd: 15 },
    ];
    expect(cutExcerpts(TEXT, OTHER, runs, 3)).toEqual([
      {
        own: [
          { text: '甲乙丙丁共', shared: true },
          { text: '三', shared: false },
          { text: '次戊己庚辛', shared: true },
        ],
        other: [
          { text: '甲乙丙丁共', shared: true },
          { text: '十二', shared: false },
          { text: '次戊己庚辛', shared: true },
        ],
      },
    ]);
  });

  it('shows the longest passages, in the order of the text', () => {
    const far = (start: number, length: number) => ({
      start,
      end: start + length,
      otherStart: 1000 - start,
      otherEnd: 1000 - start + length,
    });
    const text = 'x'.repeat(1200);
    const lengths = cutExcerpts(text, text, [far(0, 20), far(100, 40), far(300, 30)], 2).map(
      ({ own }) => own[0]?.text.length,
    );
    expect(lengths).toEqual([40, 30]);
  });
});
