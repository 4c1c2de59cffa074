import { describe, expect, it } from 'vitest';
import { findMeasure } from '../../model/measures.ts';
import { wordsIn } from '../wordsIn.ts';
import { formatFull, formatMeasure, formatShortMeasure } from './formatValue.ts';
import { showMeasure } from './shownMeasure.ts';

const shownBy = (id: string, relative = false) => {
  const measure = findMeasure(id);
  if (!measure) throw new Error(id);
  return showMeasure(measure, relative);
};

const number = (value: number) => ({ state: 'number', value }) as const;

describe('formatFull', () => {
  it.each([
    ['applications.received.total', 1, '1 件', '1 request'],
    ['applications.received.total', 1200, '1,200 件', '1,200 requests'],
    ['proactive.fees.amount', 0.25, '0.25 万元', '0.25 × 10,000 yuan'],
    ['measure.refusalShare', 1 / 3, '33.3%', '33.3%'],
    ['measure.reviewsPerHundred', 3.2, '3.2 件', '3.2'],
    ['stated.disclosed.total', 9, '9 条', '9 items'],
  ])('says what a value of %s counts', (id, value, zh, en) => {
    expect(formatFull(number(value), shownBy(id), wordsIn('zh'))).toBe(zh);
    expect(formatFull(number(value), shownBy(id), wordsIn('en'))).toBe(en);
  });

  it('says the word of what is no number, and how small a denominator is', () => {
    const shown = shownBy('measure.refusalShare');
    const small = { ...number(0.5), denominator: 4, small: true } as const;
    expect(formatFull(small, shown, wordsIn('zh'))).toBe('50%（分母 4，不足 30）');
    expect(formatFull({ state: 'blank' }, shown, wordsIn('zh'))).toBe('空白');
  });
});

describe('formatMeasure', () => {
  it.each([
    ['applications.received.total', '新收政府信息公开申请数量', 'Requests received'],
    ['applications.concluded.total', '办结总计', 'Concluded in total'],
    [
      'applications.received.person',
      '新收政府信息公开申请数量 · 自然人',
      'Requests received · Individuals',
    ],
    ['applications.granted.total', '予以公开', 'Granted'],
    ['applications.refused.stateSecret.total', '不予公开 · 属于国家秘密', 'Refused · State secret'],
    ['applications.otherHandling.other.total', '其他处理 · 其他', 'Handled otherwise · Other'],
    ['applications.otherHandling.total', '其他处理', 'Handled otherwise'],
    ['proactive.regulations.issued', '规章 · 制发件数', 'Regulations · Issued'],
    ['measure.refusalShare', '不予公开占比', 'Refusal share'],
  ])('names %s so that it stands alone in a title', (id, zh, en) => {
    expect(formatShortMeasure(shownBy(id), wordsIn('zh'))).toBe(zh);
    expect(formatShortMeasure(shownBy(id), wordsIn('en'))).toBe(en);
  });

  it('keeps the form’s own words where there is room, and says what a share is of', () => {
    const zh = wordsIn('zh');
    expect(formatMeasure(shownBy('applications.received.total'), zh)).toBe(
      '本年新收政府信息公开申请数量 · 总计',
    );
    expect(formatShortMeasure(shownBy('applications.granted.total', true), zh)).toBe(
      '予以公开占“办结总计”的比重',
    );
    expect(formatShortMeasure(shownBy('proceedings.review.total', true), zh)).toBe(
      '每百件新收申请的行政复议',
    );
  });
});
