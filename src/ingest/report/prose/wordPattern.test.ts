import { describe, expect, it } from 'vitest';
import { wordPattern } from './wordPattern.ts';

describe('wordPattern', () => {
  const pattern = new RegExp(`^${wordPattern('存在 主要|突出? 问题 改进 情况|措施')}$`);
  it.each(['存在的主要问题及改进情况', '存在问题和改进措施', '存在的突出问题、改进的情况'])(
    '%s fits',
    (text) => {
      expect(pattern.test(text)).toBe(true);
    },
  );
  it.each(['主要问题及改进情况', '存在的其他问题及改进情况'])('%s does not', (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});
