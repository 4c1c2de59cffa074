import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { FIGURE_STATES } from '../../model/figureState.ts';
import { TABLE_KEYS } from '../../model/parts.ts';
import { buildMeasureRows, type MeasureRow } from './buildMeasureRows.ts';
import type { ProseView } from './buildMethodView.ts';
import { buildColumnRows, buildFormRows, type TermRow } from './buildTermRows.ts';
import { buildProse, contentsOf, type ProseSection, type SectionKeys } from './proseSection.ts';

/** Terms under a heading. */
export interface TermGroup {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly TermRow[];
}

export interface GlossaryView extends ProseView {
  readonly tables: readonly TermGroup[];
  readonly columns: readonly TermGroup[];
  readonly states: readonly { readonly word: string; readonly meaning: string }[];
  readonly measures: readonly MeasureRow[];
  /** When reports are due and what they hold; stands after the tables. */
  readonly after: readonly ProseSection[];
}

const SECTIONS: readonly SectionKeys[] = [
  {
    id: 'request',
    heading: 'glossary.request.heading',
    paragraphs: [
      'glossary.request.who',
      'glossary.request.whom',
      'glossary.request.how',
      'glossary.request.what',
      'glossary.request.unclear',
      'glossary.request.fee',
    ],
  },
  {
    id: 'limits',
    heading: 'glossary.limits.heading',
    paragraphs: [
      'glossary.limits.receipt',
      'glossary.limits.answer',
      'glossary.limits.third',
      'glossary.limits.remedy',
    ],
  },
];

const AFTER: readonly SectionKeys[] = [
  { id: 'stated', heading: 'glossary.stated.heading', paragraphs: ['glossary.stated.text'] },
  {
    id: 'due',
    heading: 'glossary.report.heading',
    paragraphs: [
      'glossary.report.departments',
      'glossary.report.governments',
      'glossary.report.towns',
      'glossary.report.legacy',
      'glossary.report.contents',
    ],
  },
];

export function buildGlossaryView(locale: Locale): GlossaryView {
  const sections = buildProse(locale, SECTIONS);
  const after = buildProse(locale, AFTER);
  return {
    title: t(locale, 'glossary.title'),
    description: t(locale, 'glossary.description'),
    lede: t(locale, 'glossary.lede'),
    sections,
    contents: contentsOf([
      ...sections,
      { id: 'rows', heading: t(locale, 'glossary.rows.heading') },
      { id: 'columns', heading: t(locale, 'glossary.columns.heading') },
      { id: 'states', heading: t(locale, 'glossary.states.heading') },
      { id: 'measures', heading: t(locale, 'glossary.measures.heading') },
      ...after,
    ]),
    tables: TABLE_KEYS.map((table) => ({
      id: table,
      heading: t(locale, `glossary.rows.${table}`),
      rows: buildFormRows(locale, table),
    })),
    columns: TABLE_KEYS.map((table) => ({
      id: `${table}.columns`,
      heading: t(locale, `glossary.table.${table}`),
      rows: buildColumnRows(locale, table),
    })),
    states: [...FIGURE_STATES, 'notCaptured' as const].map((state) => ({
      word: t(locale, `state.${state}`),
      meaning: t(locale, `state.${state}.meaning`),
    })),
    measures: buildMeasureRows(locale),
    after,
  };
}
