import { describe, expect, it } from 'vitest';
import { drawScene } from './drawScene.ts';
import type { Mark } from './mark.ts';

const draw = (marks: readonly Mark[], label = 'a picture'): string =>
  drawScene({ width: 100, height: 20.2, marks }, { label, look: 'chart-wide', size: 13 });

describe('drawScene', () => {
  it('is an image with a text alternative, in whole units', () => {
    expect(draw([], 'say "<this>"')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" class="chart-svg chart-wide" viewBox="0 0 100 21" width="100" height="21" font-size="13" role="img" aria-label="say &quot;&lt;this&gt;&quot;"></svg>',
    );
  });

  it.each<[Mark, string]>([
    [
      { kind: 'rect', x: 1.04, y: 2, width: 3.26, height: 4, look: 'mark-total', title: '<3>' },
      '<rect class="mark-total" x="1" y="2" width="3.3" height="4"><title>&lt;3&gt;</title></rect>',
    ],
    [
      { kind: 'circle', x: 1, y: 2, r: 3, look: 'mark-seal' },
      '<circle class="mark-seal" cx="1" cy="2" r="3"/>',
    ],
    [
      { kind: 'point', shape: 'square', x: 5, y: 5, r: 2, look: 'series-dot-2', title: '4' },
      '<polygon class="series-dot-2" points="3.2,3.2 6.8,3.2 6.8,6.8 3.2,6.8"><title>4</title></polygon>',
    ],
    [
      { kind: 'point', shape: 'circle', x: 5, y: 5, r: 2, look: 'series-dot-1' },
      '<circle class="series-dot-1" cx="5" cy="5" r="2"/>',
    ],
    [
      { kind: 'dots', look: 'mark-peer', dots: [{ kind: 'circle', x: 1, y: 2, r: 3 }] },
      '<g class="mark-peer"><circle cx="1" cy="2" r="3"/></g>',
    ],
    [
      { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, look: 'rule-axis' },
      '<line class="rule-axis" x1="1" y1="2" x2="3" y2="4"/>',
    ],
    [
      {
        kind: 'path',
        points: [
          { x: 1, y: 2 },
          { x: 3, y: 4 },
        ],
        look: 'rule-series',
      },
      '<polyline class="rule-series" points="1,2 3,4"/>',
    ],
    [
      {
        kind: 'text',
        x: 1,
        y: 2,
        text: 'a & b',
        size: 13,
        anchor: 'end',
        bold: true,
        look: 'word-seal',
      },
      '<text class="word-seal" x="1" y="2" text-anchor="end" font-weight="600">a &amp; b</text>',
    ],
    [
      { kind: 'text', x: 1, y: 2, text: 'a', size: 15 },
      '<text x="1" y="2" font-size="15">a</text>',
    ],
  ])('draws %j', (mark, expected) => {
    expect(draw([mark])).toContain(`>${expected}</svg>`);
  });
});
