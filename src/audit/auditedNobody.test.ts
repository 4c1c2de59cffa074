import { expect, it } from 'vitest';
import { auditedNobody } from './auditedNobody.ts';

it.each([
  ['我镇, 某县', [], 'town', ''],
  ['本街道', [], 'town', ''],
  ['我局', [], 'department', ''],
  ['我单位', [], undefined, ''],
  ['城关镇', ['330206001', '330206007'], 'town', '330206001'],
  ['教育局', ['330206-jiaoyuju', '330226-jiaoyuju'], 'department', '330206'],
  // A county bureau or a city bureau: what may be checked differs.
  ['教育局', ['330206-jiaoyuju', '3302-jiaoyuju'], undefined, ''],
  ['某地', ['3302', '330206'], undefined, ''],
] as const)('%s with %j is a %s', (printed, candidates, kind, division) => {
  expect(auditedNobody(printed, candidates)).toMatchObject({ code: '', kind, division });
});
