import { describe, expect, it } from 'vitest';
import { createProgressBar, cutToWidth, type Terminal } from './progressBar.ts';

function record(changes: Partial<Terminal> = {}) {
  const written: string[] = [];
  const terminal: Terminal = {
    isTTY: true,
    columns: 80,
    write: (text) => written.push(text),
    ...changes,
  };
  return { terminal, written };
}

describe('createProgressBar', () => {
  it('says how far a run is, and clears its line at the end', () => {
    const { terminal, written } = record();
    let time = 0;
    const bar = createProgressBar(terminal, () => time);
    time = 10_000;
    bar.update(250, 1000, '报告.txt');
    bar.end();
    bar.end();
    expect(written).toEqual([
      '\r█████░░░░░░░░░░░░░░░ 250/1000  25/s  0:30 left  报告.txt\u001b[K',
      '\r\u001b[K',
    ]);
  });

  it('is drawn ten times a second at most, and when all is done', () => {
    const { terminal, written } = record();
    let time = 0;
    const bar = createProgressBar(terminal, () => time);
    for (time = 0; time < 1000; time += 10) bar.update(time, 10_000, 'a');
    bar.update(10_000, 10_000, 'a');
    expect(written).toHaveLength(11);
  });

  it('writes nothing where there is no terminal', () => {
    const { terminal, written } = record({ isTTY: false });
    const bar = createProgressBar(terminal);
    bar.update(1, 1, 'a');
    bar.end();
    expect(written).toEqual([]);
  });

  it('never fills a line of the terminal', () => {
    const { terminal, written } = record({ columns: 50 });
    createProgressBar(terminal).update(1, 2, '很长的名字'.repeat(20));
    const [line = ''] = written;
    expect(line).toContain('很长');
    expect(line.length).toBeLessThan(50 + 5);
  });
});

describe('cutToWidth', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abc', 2, 'ab'],
    ['公开a', 4, '公开'],
    ['公开', 3, '公'],
    ['', 3, ''],
  ])('%s in %d columns is %s', (line, width, cut) => {
    expect(cutToWidth(line, width)).toBe(cut);
  });
});
