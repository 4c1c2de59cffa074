import { describe, expect, it } from 'vitest';
import { splitSentences } from './splitSentences.ts';

const sentences = (text: string) =>
  splitSentences(text).map(({ from, to }) => text.slice(from, to));

describe('splitSentences', () => {
  it('cuts at full stops and leaves them out', () => {
    expect(sentences('甲。乙!丙?丁')).toEqual(['甲', '乙', '丙', '丁']);
    expect(sentences('。。')).toEqual([]);
  });

  it('cuts a stretch without stops', () => {
    expect(sentences('一'.repeat(1300)).map((sentence) => sentence.length)).toEqual([
      600, 600, 100,
    ]);
  });
});
