import { expect, test } from 'vitest';
import { readText } from './readText.ts';

const linesOf = (text: string) =>
  readText(Buffer.from(text)).blocks.map((block) => block.kind === 'line' && block.text);

test.each([
  ['# 青芦镇2022年年度报告', '  青芦镇2022年年度报告'],
  ['## 一、总体情况 ##', '   一、总体情况 '],
  ['**二、主动公开政府信息情况**', '  二、主动公开政府信息情况  '],
  ['### **（一）主动公开**', '      （一）主动公开  '],
])('Markdown marks of a line become spaces: %s', (marked, plain) => {
  expect(linesOf(marked)).toEqual([plain]);
});

test.each([
  '#1',
  '3 # 4',
  '#### | 0 | 12',
  '####\t0\t12',
  '#### 0 12',
  '**3** | **4**',
  '***',
  '| # | 规章 |',
  '__',
  '**',
])('other signs stay: %s', (line) => {
  expect(linesOf(line)).toEqual([line]);
});

test('comments become spaces, line by line', () => {
  expect(linesOf('甲<!-- 乙\n丙 -->丁\n<!-- 戊')).toEqual([
    `甲${' '.repeat(6)}`,
    `${' '.repeat(5)}丁`,
    '<!-- 戊',
  ]);
});
