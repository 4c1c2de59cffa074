import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/charts/wordsIn.ts';
import { CASES } from './cases.ts';
import { readChartStyles } from './readChartStyles.ts';

const STYLED = new Set([...readChartStyles().matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));

const classesOf = (svg: string): string[] =>
  [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));

describe.each(CASES)('%s', (name, draw) => {
  const chinese = draw(wordsIn('zh'));
  const english = draw(wordsIn('en'));

  it('looks as it did when it was last looked at', async () => {
    await expect(chinese.svg.wide).toMatchFileSnapshot(`snapshots/${name}-wide-zh.svg`);
    await expect(english.svg.narrow).toMatchFileSnapshot(`snapshots/${name}-narrow-en.svg`);
  });

  it.each([chinese, english])(
    'has its words: title, description, summary, source, table',
    (chart) => {
      for (const text of [chart.title, chart.description, chart.summary, chart.source]) {
        expect(text.trim()).not.toBe('');
      }
      const widths = chart.table.rows.map((row) => row.length);
      expect(widths.length).toBeGreaterThan(0);
      expect(new Set(widths)).toEqual(new Set([chart.table.columns.length]));
    },
  );

  it.each([chinese, english])(
    'is fit for a page with a strict policy, whatever else is on it',
    ({ svg }) => {
      for (const picture of [svg.wide, svg.narrow]) {
        expect(picture).not.toMatch(/\s(style|id|on\w+|href)=/);
        expect(picture).toMatch(/^<svg [^>]*role="img" aria-label="[^"]+"/);
        expect(classesOf(picture).filter((look) => !STYLED.has(look))).toEqual([]);
      }
      expect(svg.wide).toContain('viewBox="0 0 680 ');
      expect(svg.narrow).toContain('viewBox="0 0 340 ');
    },
  );

  it('has no text under 12 px where 340 units are shown at 312 px', () => {
    const sizes = [...english.svg.narrow.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) =>
      Number(size),
    );
    expect(Math.min(...sizes) * (312 / 340)).toBeGreaterThanOrEqual(12);
  });

  it('speaks one language at a time', () => {
    const drawn = [english.title, english.description, ...english.notes, english.summary].join(' ');
    expect(drawn).not.toMatch(/[\u4e00-\u9fff]/);
    expect(english.svg.narrow).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
