import { z } from 'zod';
import { agencyCodeSchema } from './agency.ts';
import { cellSchema } from './figureState.ts';
import { yearSchema } from './report.ts';

/** What a rule says of one place of one report. */
export const CHECK_RESULTS = ['holds', 'broken', 'notAssessable'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/**
 * How much a broken rule says. `error`: the form's own arithmetic does not hold; `warning`: two
 * statements of the document do not fit; `notice`: unusual, and there may be a good reason.
 */
export const RULE_SEVERITIES = ['error', 'warning', 'notice'] as const;
export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

/** A sentence in both languages of the site. */
export const sentenceSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type Sentence = z.infer<typeof sentenceSchema>;

/** A figure that a check rests on, as it stands in the report it is from. */
export const checkedFigureSchema = z.strictObject({
  /** A table figure's or stated figure's id. */
  figure: z.string(),
  /** The report's year, where it is not the check's own. */
  year: yearSchema.optional(),
  /** 1 for the first mention of a stated figure, 2 for the next. */
  mention: z.int().min(1).optional(),
  cell: cellSchema,
  /** Where it stands in the document, as formatPlace writes it. */
  place: z.string().optional(),
});
export type CheckedFigure = z.infer<typeof checkedFigureSchema>;

/** What one rule says of one row, column or figure of one report. */
export const checkSchema = z.strictObject({
  agency: agencyCodeSchema,
  year: yearSchema,
  /** The rule's permanent code. */
  rule: z.string(),
  /** The row, column or figure it is about; with agency, year and rule it names the check for good. */
  subject: z.string(),
  result: z.enum(CHECK_RESULTS),
  /** The two sides that should be equal, where the rule compares two numbers. */
  left: z.number().optional(),
  right: z.number().optional(),
  /** left minus right. */
  difference: z.number().optional(),
  /** The figures it rests on, in the order of the rule's formula. */
  figures: z.array(checkedFigureSchema),
  /** Ids of the figures that stand in the way of a `notAssessable` check. */
  obstacles: z.array(z.string()).optional(),
  /**
   * Set where the rule is broken as we read it, but our reading of a figure is in doubt: the result
   * is then `notAssessable`, and the check is listed for the owner only. Codes of the diagnostics.
   */
  heldBack: z.array(z.string()).optional(),
  message: sentenceSchema,
});
export type Check = z.infer<typeof checkSchema>;

/** What a reader is told about a rule; made from the rule itself. */
export const ruleTextSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(RULE_SEVERITIES),
  title: sentenceSchema,
  /** The formula in figure ids or words. */
  formula: z.string(),
  /** The clause of the form or the law it rests on. */
  clause: sentenceSchema,
  /** What it checks, what it never says, in two or three sentences. */
  explanation: sentenceSchema,
  good: sentenceSchema,
  bad: sentenceSchema,
});
export type RuleText = z.infer<typeof ruleTextSchema>;

/** The permanent name of a check: the anchor on its report's page, the key of findings.csv. */
export function checkId(check: Pick<Check, 'rule' | 'subject'>): string {
  return `${check.rule}-${check.subject.replaceAll('.', '-')}`;
}
