import { expect, test } from 'vitest';
import { simplifyNames } from './simplifyNames.ts';

test('names of a traditional text are simplified, character for character', () => {
  const simplify = simplifyNames('縣人民政府辦公室編製的年度報告');
  expect(simplify('乾縣財政局於 2021 年')).toBe('乾县财政局于 2021 年');
});

test('a simplified text stays as it is', () => {
  const simplify = simplifyNames('於潜镇人民政府编制的政府信息公开工作年度报告，现予公布');
  expect(simplify('於潜镇')).toBe('於潜镇');
});
