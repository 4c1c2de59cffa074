import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { Link } from '../frame/link.ts';
import { buildProse, contentsOf, type ProseSection, type SectionKeys } from './proseSection.ts';

/** A page of headings and paragraphs. */
export interface ProseView {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly sections: readonly ProseSection[];
  /** Links to the page's sections. */
  readonly contents: readonly Link[];
}

const SECTIONS: readonly SectionKeys[] = [
  {
    id: 'reading',
    heading: 'method.read.heading',
    paragraphs: ['method.read.1', 'method.read.2', 'method.read.3'],
  },
  {
    id: 'states',
    heading: 'method.states.heading',
    paragraphs: ['method.states.1', 'method.states.2'],
  },
  { id: 'totals', heading: 'method.total.heading', paragraphs: ['method.total.1'] },
  {
    id: 'form',
    heading: 'method.form.heading',
    paragraphs: ['method.form.1', 'method.form.2'],
  },
  {
    id: 'checks',
    heading: 'method.checks.heading',
    paragraphs: ['method.checks.1', 'method.checks.2', 'method.checks.3', 'method.checks.4'],
  },
  {
    id: 'shares',
    heading: 'method.compute.heading',
    paragraphs: ['method.compute.1', 'method.compute.2'],
  },
  { id: 'sentences', heading: 'method.sentence.heading', paragraphs: ['method.sentence.1'] },
  { id: 'peers', heading: 'method.peers.heading', paragraphs: ['method.peers.1'] },
  { id: 'search', heading: 'method.search.heading', paragraphs: ['method.search.1'] },
  { id: 'coverage', heading: 'method.coverage.heading', paragraphs: ['method.coverage.1'] },
  {
    id: 'corrections',
    heading: 'method.corrections.heading',
    paragraphs: ['method.corrections.1'],
  },
  {
    id: 'due',
    heading: 'glossary.report.heading',
    paragraphs: [
      'glossary.report.departments',
      'glossary.report.governments',
      'glossary.report.towns',
      'glossary.report.legacy',
    ],
  },
  {
    id: 'not-done',
    heading: 'method.not.heading',
    paragraphs: ['method.not.1', 'method.not.2', 'method.not.3', 'method.not.4'],
  },
  {
    id: 'limits',
    heading: 'method.limits.heading',
    paragraphs: ['method.limits.1', 'method.limits.2', 'method.limits.3', 'method.limits.4'],
  },
];

export function buildMethodView(locale: Locale): ProseView {
  const sections = buildProse(locale, SECTIONS);
  return {
    title: t(locale, 'method.title'),
    description: t(locale, 'method.description'),
    lede: t(locale, 'method.lede'),
    sections,
    contents: contentsOf(sections),
  };
}
