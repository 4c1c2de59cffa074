import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import { FIGURE_STATES } from '../../model/figureState.ts';
import { TABLE_KEYS } from '../../model/parts.ts';
import { buildColumnRows, buildFormRows, type TermRow } from './buildTermRows.ts';
import type { ProseView } from './buildMethodView.ts';
import { buildProse, type ProseSection, type SectionKeys } from './proseSection.ts';

/** A table of terms. */
export interface TermTable {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly TermRow[];
}

export interface GlossaryView extends ProseView {
  readonly tables: readonly TermTable[];
  readonly columns: TermTable;
  readonly states: readonly { readonly word: string; readonly meaning: string }[];
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
  return {
    title: t(locale, 'glossary.title'),
    description: t(locale, 'glossary.description'),
    lede: t(locale, 'glossary.lede'),
    sections: buildProse(locale, SECTIONS),
    tables: TABLE_KEYS.map((table) => ({
      id: table,
      caption: t(locale, `glossary.rows.${table}`),
      rows: buildFormRows(locale, table),
    })),
    columns: {
      id: 'columns',
      caption: t(locale, 'glossary.columns.caption'),
      rows: buildColumnRows(locale),
    },
    states: [...FIGURE_STATES, 'notCaptured' as const].map((state) => ({
      word: t(locale, `state.${state}`),
      meaning: t(locale, `state.${state}.meaning`),
    })),
    after: buildProse(locale, AFTER),
  };
}
