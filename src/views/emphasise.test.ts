import { expect, it } from 'vitest';
import { emphasise, plainText } from './emphasise.ts';

it('sets off what stands between asterisks and keeps the unit with its number', () => {
  expect(emphasise('收到 *3* 件，*2* 件公开')).toEqual([
    { text: '收到 ', strong: false },
    { text: '3', strong: true },
    { text: '\u00A0件，', strong: false },
    { text: '2', strong: true },
    { text: '\u00A0件公开', strong: false },
  ]);
});

it('leaves a text without marks as it is', () => {
  expect(emphasise('没有')).toEqual([{ text: '没有', strong: false }]);
  expect(plainText('收到 *3* 件')).toBe('收到 3 件');
});
