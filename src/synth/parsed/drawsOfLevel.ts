import { type DivisionLevel, levelOfCode } from '../../model/division.ts';
import type { Draws } from '../balanceFigures.ts';
import type { RandomSource } from '../randomSource.ts';

/** How much a body of one level has to do. */
interface Business {
  /** The most in a cell of table 2. */
  readonly documents: number;
  /** Share of the cells of table 3 that hold no request, the most in others, and share of busy ones. */
  readonly idle: number;
  readonly requests: number;
  readonly busy: number;
  /** The most in a cell of table 4. */
  readonly cases: number;
}

const BUSINESS: Readonly<Record<DivisionLevel, Business>> = {
  province: { documents: 90_000, idle: 0.5, requests: 30, busy: 0.06, cases: 60 },
  city: { documents: 20_000, idle: 0.7, requests: 12, busy: 0.04, cases: 20 },
  county: { documents: 3000, idle: 0.9, requests: 8, busy: 0.01, cases: 6 },
  town: { documents: 120, idle: 0.985, requests: 4, busy: 0.0005, cases: 2 },
};

/** Bodies of these levels make no 规章 (立法法 articles 91 and 93). */
const NO_REGULATIONS: ReadonlySet<DivisionLevel> = new Set(['county', 'town']);
const REGULATIONS = 'proactive.regulations.';

/** Numbers such as a body of the code's level could print. */
export function drawsOfLevel(code: string, random: RandomSource): Draws {
  const level = levelOfCode(code) ?? 'county';
  const { documents, idle, requests, busy, cases } = BUSINESS[level];
  const mostly = (share: number, most: number) => (random.chance(share) ? 0 : random.int(1, most));
  return {
    documents: (figure) => {
      if (!figure.startsWith(REGULATIONS)) return mostly(0.4, documents);
      return NO_REGULATIONS.has(level) ? 0 : mostly(0.4, 60);
    },
    outcome: () => (random.chance(busy) ? random.int(10, 200) : mostly(idle, requests)),
    unfinished: () => mostly(level === 'town' ? 0.97 : 0.7, 5),
    result: () => mostly(level === 'town' ? 0.995 : 0.9, cases),
  };
}
