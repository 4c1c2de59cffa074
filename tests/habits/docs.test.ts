import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedDocs } from '../../scripts/docs/generatedDocs.ts';
import { DIAGNOSTIC_CODES } from '../../src/model/diagnosticCodes.ts';
import { FIGURES } from '../../src/model/figures.ts';
import { STATED_FIGURES } from '../../src/model/statedFigures.ts';

describe('docs/', () => {
  it.each(generatedDocs())('$path is what "npm run docs" writes', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('explains every figure', () => {
    const text = readFileSync('docs/figures.md', 'utf8');
    const ids = [...FIGURES, ...STATED_FIGURES].map(({ id }) => id);
    expect(ids.filter((id) => !text.includes(`\`${id}\``))).toEqual([]);
  });

  it('explains every diagnostic', () => {
    const text = readFileSync('docs/diagnostics.md', 'utf8');
    expect(Object.keys(DIAGNOSTIC_CODES).filter((code) => !text.includes(`\`${code}\``))).toEqual(
      [],
    );
  });
});
