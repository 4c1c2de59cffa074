import { describe, expect, it } from 'vitest';
import { placePointLabels, touchesSegment } from './placePointLabels.ts';

const BOX = { left: 0, right: 10, top: 0, bottom: 10 };

describe('touchesSegment', () => {
  it.each([
    ['through', { x: -5, y: 5 }, { x: 15, y: 5 }, true],
    ['inside', { x: 2, y: 2 }, { x: 3, y: 3 }, true],
    ['across a corner', { x: -1, y: 3 }, { x: 3, y: -1 }, true],
    ['past a corner', { x: -5, y: 3 }, { x: 3, y: -5 }, false],
    ['beside', { x: 12, y: -5 }, { x: 12, y: 15 }, false],
    ['short of it', { x: -5, y: 5 }, { x: -1, y: 5 }, false],
  ])('%s', (_, from, to, touches) => {
    expect(touchesSegment(BOX, from, to)).toBe(touches);
  });
});

describe('placePointLabels', () => {
  const room = { left: 0, right: 200, top: 0, bottom: 100 };
  const place = (points: { x: number; y: number; text: string }[]) =>
    placePointLabels(points, { points, lines: [points], size: 12, room, radius: 3 });

  it('puts a peak’s number above it and a trough’s below', () => {
    const [low, high, lowest] = place([
      { x: 20, y: 80, text: '1' },
      { x: 100, y: 20, text: '2' },
      { x: 180, y: 80, text: '3' },
    ]);
    expect(high?.y).toBeLessThan(20);
    expect([low, lowest].every((label) => label !== undefined)).toBe(true);
  });

  it('keeps off points that no line joins', () => {
    const points = [
      { x: 100, y: 60, text: '1' },
      { x: 100, y: 46, text: '2' },
    ];
    const [lower, upper] = placePointLabels(points, {
      points,
      lines: [],
      size: 12,
      room,
      radius: 3,
    });
    expect(lower?.y).toBeGreaterThan(60);
    expect(upper?.y).toBeLessThan(46);
  });

  it('leaves out what has no room', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => ({
      x: index * 5,
      y: 50,
      text: '1,000',
    }));
    const labels = place(crowd);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThan(20);
  });
});
