import { describe, expect, it } from 'vitest';
import type { Cloud } from '../cloud.ts';
import { stampDots } from './stampDots.ts';

const WIDTH = 7;
const RED = new Uint32Array(Uint8Array.of(255, 0, 0, 255).buffer)[0] ?? 0;

function cloudOf(dots: readonly (readonly [x: number, y: number, look: number])[]): Cloud {
  return {
    count: dots.length,
    x: Float32Array.from(dots, ([x]) => x),
    y: Float32Array.from(dots, ([, y]) => y),
    rows: Int32Array.from(dots, (_, at) => at),
    looks: Uint8Array.from(dots, ([, , look]) => look),
    r: 1.5,
  };
}

/** How opaque each pixel is, a line a row of pixels. */
function stamped(cloud: Cloud): number[][] {
  const pixels = new Uint32Array(WIDTH * WIDTH);
  stampDots(pixels, WIDTH, cloud, { look: 0, scale: 1, pixel: RED });
  const bytes = new Uint8Array(pixels.buffer);
  return Array.from({ length: WIDTH }, (_, row) =>
    Array.from({ length: WIDTH }, (_, column) => bytes[(row * WIDTH + column) * 4 + 3] ?? 0),
  );
}

const opaque = (rows: number[][]) => rows.flat().filter((each) => each === 255).length;

describe('stampDots', () => {
  it('sets a disc with a soft rim, and nothing of other looks', () => {
    const rows = stamped(
      cloudOf([
        [3.5, 3.5, 0],
        [1, 1, 1],
      ]),
    );
    expect(rows[3]).toEqual([0, 0, 255, 255, 255, 0, 0]);
    const corner = rows[2]?.[2] ?? 0;
    expect(corner).toBeGreaterThan(0);
    expect(corner).toBeLessThan(255);
    expect(rows[0]?.every((each) => each === 0)).toBe(true);
  });

  it('loses nothing of a dot where another lies over it', () => {
    const one = stamped(cloudOf([[3.5, 3.5, 0]]));
    const two = stamped(
      cloudOf([
        [3.5, 3.5, 0],
        [4.5, 3.5, 0],
      ]),
    );
    expect(opaque(two)).toBeGreaterThan(opaque(one));
    one.forEach((row, down) => {
      row.forEach((each, across) => {
        expect(two[down]?.[across]).toBeGreaterThanOrEqual(each);
      });
    });
  });

  it('cuts a dot at the edges and does not go on at the other side', () => {
    const rows = stamped(
      cloudOf([
        [0, 3.5, 0],
        [7, 0, 0],
        [3, 99, 0],
      ]),
    );
    expect(rows[3]?.[0]).toBe(255);
    expect(rows[2]?.[WIDTH - 1]).toBe(0);
    expect(rows[3]?.[WIDTH - 1]).toBe(0);
    expect(rows[0]?.[0]).toBe(0);
  });
});
