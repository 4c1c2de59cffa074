import { expect, it } from 'vitest';
import { formatArticle } from './formatArticle.ts';

it.each([
  ['27–31', '第27–31条', 'Article 27–31'],
  ['36(1), 36(2)', '第36条第（一）项、第36条第（二）项', 'Article 36(1); Article 36(2)'],
  ['16(2)', '第16条第二款', 'Article 16, paragraph 2'],
  ['15, 32', '第15条、第32条', 'Article 15; Article 32'],
  ['42; 国办函〔2020〕109号', '第42条、国办函〔2020〕109号', 'Article 42; 国办函〔2020〕109号'],
  ['', '没有对应的条款', 'no article'],
])('%s', (articles, zh, en) => {
  expect(formatArticle('zh', articles)).toBe(zh);
  expect(formatArticle('en', articles)).toBe(en);
});
