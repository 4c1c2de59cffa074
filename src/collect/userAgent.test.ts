import { describe, expect, it } from 'vitest';
import { userAgent } from './userAgent.ts';

describe('userAgent', () => {
  it('says who asks, what for, and whom to write to', () => {
    expect(userAgent(' data@example.org ')).toMatch(
      /^Gongkai\/1\.0 \(.*; contact: data@example\.org\)$/,
    );
    expect(userAgent(undefined)).toMatch(/^Gongkai\/1\.0 \([^;]+\)$/);
  });

  it.each(['a\r\nHost: b', '联系', 'a) b', '', 'x'.repeat(300)])('takes no %j', (contact) => {
    expect(userAgent(contact)).toBeUndefined();
  });
});
