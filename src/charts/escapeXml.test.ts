import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from './escapeXml.ts';

const readXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('escapeXml', () => {
  it('leaves no character that ends a text or an attribute, and loses none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'a甲 ;#') }), (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"']/);
        expect(readXml(escapeXml(text))).toBe(text);
      }),
    );
  });

  it('turns what XML forbids into spaces', () => {
    expect(escapeXml('a\u0000b\u001fc\uffffd')).toBe('a b c d');
  });
});
