import type { FigureReading, ReadingRule } from '../../../model/report.ts';
import type { Layout } from '../../grid/tokens.ts';

/** The rule by which a table of each layout is read. */
export const RULE_OF_LAYOUT: Readonly<Record<Layout, ReadingRule>> = {
  tabs: 'tab-rows',
  pipeRows: 'pipe-rows',
  pipeCells: 'pipe-rows',
  plain: 'plain-rows',
};

/** Names the rule on each figure that the document has. */
export function nameRule(figures: readonly FigureReading[], rule: ReadingRule): FigureReading[] {
  return figures.map((figure) => (figure.state === 'missing' ? figure : { ...figure, rule }));
}
