import fc from 'fast-check';
import type {
  ComparedAgency,
  ComparedValue,
  ComparedYear,
  Comparison,
} from '../../src/charts/compare/series.ts';
import { showMeasure } from '../../src/charts/compare/shownMeasure.ts';
import { findMeasure } from '../../src/model/measures.ts';

const MEASURES = [
  'applications.received.total',
  'measure.grantedShare',
  'measure.reviewsPerHundred',
  'stated.disclosed.total',
];
const NAMES = [
  '春晓街道',
  '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县人民政府办公室',
  'Xinjiang Yili Kazakh Autonomous Prefecture Qapqal Xibe Autonomous County People’s Government',
  'Daqi',
  'Neimengguchifengyejinhuagongkaifaquguanliweiyuanhuibalinyouqichanyeyuan',
  '中共某某市委',
];

const STATES = [
  'noReport',
  'notCaptured',
  'notStated',
  'blank',
  'dash',
  'unreadable',
  'missing',
  'notInTemplate',
  'noDenominator',
  'outOfRange',
] as const;

const absent: fc.Arbitrary<ComparedValue> = fc
  .constantFrom(...STATES)
  .map((state): ComparedValue => ({ state }));

/** All zeros, one far above the others, small and large, negative as printed. */
const numbers = fc.constantFrom(
  fc.constant(0),
  fc.nat(9),
  fc.nat(99_999_999),
  fc.integer({ min: -4_000, max: 10_000_000 }).map((hundredths) => hundredths / 100),
);

const numberIn = (unit: string, number: fc.Arbitrary<number>): fc.Arbitrary<ComparedValue> =>
  unit === 'share'
    ? fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 90 })).map(
        ([percent, denominator]): ComparedValue => ({
          state: 'number',
          value: percent / 100,
          denominator,
          ...(denominator < 30 && { small: true as const }),
        }),
      )
    : number.map((value): ComparedValue => ({ state: 'number', value }));

/** Comparisons of up to twelve agencies over up to twelve years, with everything that can be missing. */
export const comparisons: fc.Arbitrary<Comparison> = fc
  .record({
    id: fc.constantFrom(...MEASURES),
    from: fc.integer({ min: 2008, max: 2024 }),
    length: fc.integer({ min: 1, max: 12 }),
    count: fc.integer({ min: 1, max: 12 }),
  })
  .chain(({ id, from, length, count }) => {
    const measure = findMeasure(id);
    if (!measure) throw new Error(id);
    const shown = showMeasure(measure, false);
    const years = Array.from({ length }, (_, at) => from + at);
    const agency = (at: number): fc.Arbitrary<ComparedAgency> =>
      fc.tuple(fc.constantFrom(...NAMES), numbers).chain(([name, number]) =>
        fc
          .tuple(
            ...years.map((year) =>
              fc
                .oneof({ weight: 4, arbitrary: numberIn(shown.unit, number) }, absent)
                .map((value): ComparedYear => ({ year, form: formOf(year), value })),
            ),
          )
          .map((held) => ({
            code: `3302060${10 + at}`,
            name: `${name}${at}`,
            at,
            years: held,
            reports: [],
          })),
      );
    return fc
      .tuple(...Array.from({ length: count }, (_, at) => agency(at)))
      .map((agencies): Comparison => ({ shown, years, agencies }));
  });

const formOf = (year: number) => (year < 2019 ? 'legacy' : year < 2021 ? '2019' : '2021');
