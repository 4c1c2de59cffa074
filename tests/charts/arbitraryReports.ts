import fc from 'fast-check';
import { type Cell, FIGURE_STATES } from '../../src/model/figureState.ts';
import { figureIdsOf } from '../../src/model/figures.ts';
import { QUALIFIERS } from '../../src/model/report.ts';
import type { PeerGroup } from '../../src/model/siteRecords.ts';
import { STATED_FIGURES } from '../../src/model/statedFigures.ts';
import { CAPTURES, type StoredMention, type StoredReport } from '../../src/model/storedReport.ts';
import { TEMPLATES } from '../../src/model/template.ts';
import { AGENCY, inventReport } from './inventReport.ts';

/** Numbers as reports have them: mostly 0, often small, now and then enormous. */
const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 4000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 4001, max: 400_000_000 }) },
);

export const cell: fc.Arbitrary<Cell> = fc
  .tuple(fc.constantFrom('number', 'number', 'number', 'number', ...FIGURE_STATES), count)
  .map(([state, value]) => (state === 'number' ? { state, value } : { state }));

const mentions: fc.Arbitrary<StoredMention[]> = fc.array(
  fc
    .tuple(
      cell,
      fc.constantFrom(...STATED_FIGURES.map(({ id }) => id)),
      fc.constantFrom(...QUALIFIERS),
    )
    .map(([content, figure, qualifier]) => ({
      ...content,
      figure,
      qualifier,
      raw: '',
      unit: '条',
    })),
  { maxLength: 8 },
);

/** Figures that charts read, in any state; others are all alike. */
const READ =
  /\.(total|decisions|issued|repealed|inForce|made|published|publicTotal|upheld|corrected|other|pending)$/;

function reportOf(year: number): fc.Arbitrary<StoredReport> {
  const template = fc.constantFrom(...TEMPLATES);
  const shape = fc.tuple(template, fc.constantFrom(...CAPTURES), fc.boolean(), mentions, cell);
  return shape.chain(([chosen, capture, varied, stated, fill]) => {
    const ids = figureIdsOf({ proactive: chosen, applications: chosen }).filter((id) =>
      READ.test(id),
    );
    const figures = varied ? fc.tuple(...ids.map(() => cell)) : fc.constant([]);
    return figures.map((contents) => {
      const pairs = contents.map((content, index): [string, Cell] => [ids[index] ?? '', content]);
      return inventReport(year, Object.fromEntries(pairs), {
        template: chosen,
        capture,
        fill,
        stated,
      });
    });
  });
}

/** One to twelve reports of one body, in any years. */
export const reports: fc.Arbitrary<StoredReport[]> = fc
  .uniqueArray(fc.integer({ min: 2012, max: 2030 }), { minLength: 1, maxLength: 12 })
  .chain((years) => fc.tuple(...years.toSorted().map(reportOf)));

const name = fc.stringMatching(/^[\u4e00-\u4eff<&"']{2,14}$/);
const nameEn = fc
  .array(fc.stringMatching(/^[A-Z][a-z&<'"]{1,11}$/), { minLength: 1, maxLength: 6 })
  // In pinyin a long name may be a single word.
  .chain((words) => fc.constantFrom(words.join(' '), words.join('').repeat(2)));

/** A body among up to 400 peers, itself the first. */
export const peerGroup: fc.Arbitrary<PeerGroup> = fc
  .tuple(
    name,
    nameEn,
    fc.oneof(
      fc.array(cell, { minLength: 1, maxLength: 40 }),
      fc.array(cell, { minLength: 80, maxLength: 400 }),
    ),
  )
  .map(([ownName, ownNameEn, received]) => ({
    division: { code: '990101', name: ownName, nameEn: ownNameEn },
    year: 2021,
    members: received.map((content, index) => ({
      code: index === 0 ? AGENCY.code : String(990102000 + index),
      name: `${ownName}${index}`,
      nameEn: `${ownNameEn} ${index}`,
      received: content,
    })),
  }));
