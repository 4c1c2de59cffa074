import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../sampleDocument.ts';
import { sampleReport } from '../sampleReport.ts';
import { parseDocumentTables } from './parseDocumentTables.ts';

const statesOf = (text: string) => {
  const { value, diagnostics } = parseDocumentTables(sampleDocument(text));
  const figures = Object.values(value).flatMap((table) => table.figures);
  return { states: new Set(figures.map(({ state }) => state)), diagnostics };
};

describe('repairLabels', () => {
  it('reads a label of which one character is damaged', () => {
    const text = sampleReport().replace('属于国家秘密', '属于国家秘蜜');
    const { states, diagnostics } = statesOf(text);
    expect([...states]).toEqual(['number']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['row-label-damaged']);
  });

  it.each(['，', '、', '·', '_'])(
    'takes no values that %s parts for a piece of a label',
    (mark) => {
      const { states } = statesOf(sampleReport().replaceAll('\t', mark));
      expect(states).not.toContain('blank');
    },
  );
});
