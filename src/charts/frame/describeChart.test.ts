import { describe, expect, it } from 'vitest';
import { fill } from './describeChart.ts';

describe('fill', () => {
  it('fills what is given and leaves the braces of BibTeX', () => {
    const text = '@misc{a-{name},\n  title = {{cited}},\n  year = {2026}\n}';
    expect(fill(text, { name: 'x', cited: 'A {name} $&' })).toBe(
      '@misc{a-x,\n  title = {A {name} $&},\n  year = {2026}\n}',
    );
  });
});
