import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredMention, StoredReport } from '../../model/storedReport.ts';
import { sampleFigures, sampleReport } from '../sampleReport.ts';
import { settleVersions } from './settleVersions.ts';
import { documentId } from './storeRecords.ts';

const received = (value: number) =>
  sampleFigures({ 'applications.received.total': { state: 'number', value } });
const mention = (value: number): StoredMention => ({
  figure: 'stated.disclosed.website',
  state: 'number',
  value,
  raw: String(value),
  unit: '条',
  qualifier: 'exact',
});

/** A capture by hand of a page of which only the prose was seen. */
const byHand = (url: string, value: number, changes: Partial<StoredReport> = {}): StoredReport => {
  const { parser: _, ...report } = sampleReport({
    capture: 'partial',
    source: { url },
    figures: Object.fromEntries(
      Object.keys(sampleFigures()).map((id) => [id, { state: 'missing' as const }]),
    ),
    stated: [mention(value)],
    ...changes,
  });
  return report;
};

const settle = (first: StoredReport, ...rest: StoredReport[]) => {
  const { report, versions } = settleVersions([first, ...rest]);
  return [report, ...versions].map(documentId);
};
const hash = (digit: string) => digit.repeat(64);

describe('settleVersions', () => {
  it('merges a document with the same figures', () => {
    expect(settle(sampleReport({ hash: 'b' }), sampleReport({ hash: 'a' }))).toEqual([hash('a')]);
  });

  it('takes the later publication and keeps the other as a version', () => {
    const early = sampleReport({ hash: 'a', published: '2022-01-10' });
    const late = sampleReport({ hash: 'b', published: '2022-01-28', figures: received(1) });
    expect(settle(early, late)).toEqual([hash('b'), hash('a')]);
  });

  it('takes a dated document before one without a date', () => {
    const dated = sampleReport({ hash: 'b', published: '2022-01-10' });
    expect(settle(sampleReport({ hash: 'a', figures: received(1) }), dated)).toEqual([
      hash('b'),
      hash('a'),
    ]);
  });

  it('keeps numbers taken by hand before a document whose tables give none', () => {
    const partial = byHand('https://a.example/1', 382, { figures: received(5) });
    const tables = Object.keys(sampleFigures()).map((id) => [id, { state: 'missing' as const }]);
    const stated = [mention(7)];
    const pictures = sampleReport({ hash: 'b', figures: Object.fromEntries(tables), stated });
    expect(settle(pictures, partial)).toEqual([documentId(partial), hash('b')]);
  });

  it('takes a whole document before one that was cut off, whatever their names and dates', () => {
    const ids = Object.keys(sampleFigures());
    const cut = Object.fromEntries(ids.slice(20).map((id) => [id, { state: 'missing' as const }]));
    const figures = { ...received(1), ...cut };
    for (const [first, second] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const short = sampleReport({ hash: first, published: '2022-01-28', figures });
      expect(settle(short, sampleReport({ hash: second }))).toEqual([hash(second), hash(first)]);
    }
  });

  it('takes a whole document before a partial capture with a date, and its address', () => {
    const partial = byHand('https://a.example/1', 382, { published: '2022-01-28' });
    const whole = sampleReport({ stated: [mention(382)] });
    const { report, versions } = settleVersions([partial, whole]);
    expect(report.source).toMatchObject({ sha256: hash('a'), url: 'https://a.example/1' });
    expect(versions).toEqual([]);
  });

  it('keeps a partial capture that says something else', () => {
    const partial = byHand('https://a.example/1', 383);
    expect(settle(partial, sampleReport({ stated: [mention(382)] }))).toEqual([
      hash('a'),
      'https://a.example/1',
    ]);
  });

  it('keeps two partial captures of different addresses', () => {
    const first = byHand('https://a.example/1', 382, { published: '2022-01-20' });
    const second = byHand('https://a.example/2', 382, { published: '2022-01-28' });
    expect(settle(first, second)).toEqual(['https://a.example/2', 'https://a.example/1']);
  });

  it('takes what a parser read before what was taken by hand', () => {
    const { parser: _, ...typed } = sampleReport({
      capture: 'complete',
      source: { note: 'typed' },
    });
    expect(settle(typed, sampleReport({ figures: received(1) }))).toEqual([
      hash('a'),
      '330206007 2021 typed',
    ]);
  });

  it('does not depend on the order of the documents', () => {
    const documents = [
      sampleReport({ hash: 'a', published: '2022-01-10' }),
      sampleReport({ hash: 'b', published: '2022-01-28', figures: received(1) }),
      sampleReport({ hash: 'c', figures: received(2) }),
      sampleReport({ hash: 'd', figures: received(2) }),
      byHand('https://a.example/1', 5),
    ];
    const expected = settle(documents[0] ?? sampleReport(), ...documents.slice(1));
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: 5 }), ([first, ...rest]) => {
        expect(settle(first ?? sampleReport(), ...rest)).toEqual(expected);
      }),
    );
  });
});
