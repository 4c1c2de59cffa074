import { describe, expect, it } from 'vitest';
import { createTurns } from './createTurns.ts';

const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('createTurns', () => {
  it('lets work go on together, and alone what asks for it', async () => {
    const turns = createTurns();
    const log: string[] = [];
    const job = (name: string) => async () => {
      log.push(`${name}+`);
      await tick();
      log.push(`${name}-`);
    };
    await Promise.all([
      turns.together(job('a')),
      turns.together(job('b')),
      turns.alone(job('x')),
      turns.alone(job('y')),
      turns.together(job('c')),
    ]);
    expect(log.join(' ')).toBe('a+ b+ a- b- x+ x- y+ y- c+ c-');
  });

  it('goes on after a failure', async () => {
    const turns = createTurns();
    const fail = () => Promise.reject(new Error('no'));
    await expect(turns.alone(fail)).rejects.toThrow('no');
    await expect(turns.together(fail)).rejects.toThrow('no');
    expect(await turns.together(async () => 1)).toBe(1);
    expect(await turns.alone(async () => 2)).toBe(2);
  });
});
