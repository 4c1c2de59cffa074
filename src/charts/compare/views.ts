/** The ways to look at a comparison, in the order offered. */
export const COMPARE_VIEWS = ['lines', 'bars', 'slope', 'outcomes', 'multiples', 'table'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];
