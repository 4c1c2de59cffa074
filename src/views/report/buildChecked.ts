import { type Locale, labelIn } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { RuleText } from '../../model/check.ts';
import type { RuleTally } from '../../model/checkRecords.ts';
import { isFigureId } from '../../model/figures.ts';
import { PART_LABELS } from '../../model/parts.ts';
import { ruleLink } from '../checks/ruleTexts.ts';
import type { Link } from '../frame/link.ts';
import { figureLabel } from './figureLabel.ts';

/** What one rule found in one report. */
export interface CheckedRow {
  readonly rule: Link;
  readonly holds: number;
  readonly broken: number;
  readonly notAssessable: number;
  /** What stands in the way of the last, in words; empty for nothing. */
  readonly obstacles: string;
}

/** Every rule that looked at the report of a year, in the order of the rules. */
export function buildChecked(
  locale: Locale,
  checked: readonly RuleTally[],
  year: number,
  rules: readonly RuleText[],
): readonly CheckedRow[] {
  return checked
    .filter((tally) => tally.year === year)
    .map(({ rule, holds, broken, notAssessable, obstacles, obstacleCount }) => ({
      rule: ruleLink(locale, rules, rule),
      holds,
      broken,
      notAssessable,
      obstacles: obstaclesIn(locale, obstacles, obstacleCount),
    }));
}

function obstaclesIn(locale: Locale, obstacles: readonly string[], count: number): string {
  const named = obstacles.map((id) => obstacleLabel(locale, id)).join(t(locale, 'join.notes'));
  const rest = count - obstacles.length;
  return rest > 0 ? t(locale, 'checked.more', { named, rest }) : named;
}

/** What a report as a whole may lack, beside figures, years and parts. */
const THINGS = ['agency', 'figures', 'published', 'template', 'texts', 'year'] as const;

function obstacleLabel(locale: Locale, id: string): string {
  const [figure = id, year] = id.split('@');
  if (isFigureId(figure)) {
    const label = figureLabel(locale, figure);
    return year === undefined ? label : t(locale, 'finding.otherYear', { year, label });
  }
  const missingYear = /^year\.(\d{4})$/.exec(id)?.[1];
  if (missingYear !== undefined) return t(locale, 'checked.noYear', { year: missingYear });
  const part = Object.entries(PART_LABELS).find(([key]) => key === id);
  if (part) return labelIn(locale, part[1]);
  const thing = THINGS.find((each) => each === id);
  return thing === undefined ? id : t(locale, `checked.thing.${thing}`);
}
