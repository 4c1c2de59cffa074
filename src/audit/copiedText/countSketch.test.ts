import { describe, expect, it } from 'vitest';
import { createCountSketch } from './countSketch.ts';
import { mixBits } from './sentenceHash.ts';

describe('createCountSketch', () => {
  it('never counts too little, and hardly ever too much', () => {
    const sketch = createCountSketch();
    const keyOf = (at: number) => (mixBits(at) >>> 11) * 2 ** 32 + mixBits(at + 1_000_000);
    const keys = Array.from({ length: 200_000 }, (_, at) => keyOf(at));
    for (const [at, key] of keys.entries()) {
      for (let time = 0; time <= at % 3; time += 1) sketch.add(key);
    }
    const tooMuch = keys.filter((key, at) => sketch.count(key) > (at % 3) + 1).length;
    expect(keys.every((key, at) => sketch.count(key) >= (at % 3) + 1)).toBe(true);
    // All four counters of a key are another's too: less often than (keys / width)^4.
    expect(tooMuch).toBeLessThan(keys.length * (keys.length / 2 ** 20) ** 4);
    expect(sketch.count(keyOf(900_000))).toBe(0);
  });
});
