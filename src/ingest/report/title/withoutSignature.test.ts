import { describe, expect, it } from 'vitest';
import { sampleLines } from '../sampleDocument.ts';
import { withoutSignature } from './withoutSignature.ts';

const texts = (text: string) =>
  withoutSignature(sampleLines(text), 0).map((line) => line.text.trim());

describe('withoutSignature', () => {
  it('leaves out the date and the name before it', () => {
    expect(texts('无。\n  某某街道办事处\n  二〇二二年一月十四日')).toEqual(['无。']);
  });
  it('leaves out only the date behind a sentence', () => {
    expect(texts('无其他事项。\n2022年1月14日')).toEqual(['无其他事项。']);
  });
  it('leaves everything else', () => {
    expect(texts('无。\n附件：统计表')).toEqual(['无。', '附件：统计表']);
  });
});
