import { describe, expect, test } from 'vitest';
import { readSynthCommand } from './readSynthCommand.ts';

const NEEDED = ['--agencies', '2', '--years', '3', '--out', 'folder'];

describe('readSynthCommand', () => {
  test('reads counts, and takes every layout unless told otherwise', () => {
    expect(readSynthCommand(NEEDED)).toMatchObject({
      count: 2,
      years: [2023, 2024, 2025],
      seed: 1,
    });
    const chosen = readSynthCommand([...NEEDED, '--layouts', 'html,docx', '--seed', '9']);
    expect(chosen).toMatchObject({ seed: 9, layouts: [{ name: 'html' }, { name: 'docx' }] });
  });

  test('writes parsed data when asked to', () => {
    const wanted = [...NEEDED, '--parsed', '--texts', '--errors', '0.05'];
    expect(readSynthCommand(wanted)).toMatchObject({ parsed: { withTexts: true, errors: 0.05 } });
    expect(readSynthCommand([...NEEDED, '--parsed'])).toMatchObject({
      parsed: { withTexts: false, errors: 0 },
    });
    expect(readSynthCommand(NEEDED)).not.toHaveProperty('parsed');
  });

  test.each([
    [['--agencies', '0'], '--agencies "0"'],
    [['--years', '8'], '--years "8"'],
    [['--out', ''], '--out'],
    [['--seed', '-1'], 'options'],
    [['--seed', 'x'], '--seed "x"'],
    [['--layouts', 'html,rtf'], 'layout "rtf"'],
    [['--wrong'], 'options'],
    [['--texts'], '--texts'],
    [['--errors', '0.1'], '--errors'],
    [['--parsed', '--errors', '2'], '--errors "2"'],
    [['--parsed', '--layouts', 'html'], '--layouts'],
  ])('says what is wrong with %s', (more, reason) => {
    expect(readSynthCommand([...NEEDED, ...more])).toContain(reason);
  });
});
