import { describe, expect, it } from 'vitest';
import { sampleParagraphs } from '../sampleDocument.ts';

const texts = (text: string) => sampleParagraphs(text).map((paragraph) => paragraph.text);

describe('joinLines', () => {
  it('joins a wrapped line, also over an empty one', () => {
    const first = '某某镇在过去的一年里按照要求逐步做好了政务公开的各项有关';
    expect(texts(`${first}\n工作。\n另一段。`)).toEqual([`${first}工作。`, '另一段。']);
    expect(texts(`${first}\n\n工作。`)).toEqual([`${first}工作。`]);
  });

  it('keeps headings, items and indented lines apart', () => {
    expect(texts('（一）组织领导工作开展情况说明\n成立了小组。')).toHaveLength(2);
    expect(texts('我们在这一年里做了下面这些事情来推进\n1.加强领导。')).toHaveLength(2);
    expect(texts('我们在这一年里做了下面这些事情来推进\n　　加强领导。')).toHaveLength(2);
    expect(texts('无\n其他')).toHaveLength(2);
  });

  it('takes a number alone on its line to the words around it', () => {
    expect(texts('全年公开信息\n304\n条')).toEqual(['全年公开信息304条']);
    expect(texts('占比64；107\n197\n1.下一项')).toEqual(['占比64；107 197', '1.下一项']);
  });

  it('says where each character stands', () => {
    const [paragraph] = sampleParagraphs('某某街道全年一共主动公开信息\n304\n条');
    expect(paragraph?.placeOf(14)).toEqual({ in: 'text', line: 2, column: 1 });
    expect(paragraph?.placeOf(17)).toEqual({ in: 'text', line: 3, column: 1 });
  });

  it('ends a paragraph that never stops', () => {
    const line = '没有句号的一行文字没有句号的一行文字\n';
    expect(sampleParagraphs(line.repeat(1000))).toHaveLength(5);
  });
});
