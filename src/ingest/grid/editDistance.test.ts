import { expect, test } from 'vitest';
import { editDistance } from './editDistance.ts';

test.each([
  ['属于国家秘密', '属于国家秘密', 0],
  ['属于国家秘密', '属于国家秘蜜', 1],
  ['属于国家秘密', '属于国秘密', 1],
  ['属于国家秘密', '属于国家的秘密', 1],
  ['属于国家秘密', '属国家密', 2],
  ['属于国家秘密', '重复申请', 3],
  ['', '规章', 2],
])('%s and %s are %d apart', (left, right, distance) => {
  expect(editDistance(left, right, 2)).toBe(distance);
  expect(editDistance(right, left, 2)).toBe(distance);
});
