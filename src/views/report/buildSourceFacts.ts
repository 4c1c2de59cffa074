import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { StoredReport } from '../../model/storedReport.ts';

/** One fact about a report's document: a term, what it is, and where that leads. */
export interface SourceFact {
  readonly term: string;
  readonly value: string;
  readonly href?: string;
  /** Whether the value is a checksum or file name, to be broken anywhere. */
  readonly technical?: boolean;
}

/** What is known of the document a report was taken from; what is not known is left out. */
export function buildSourceFacts(locale: Locale, report: StoredReport): readonly SourceFact[] {
  const { source } = report;
  const facts: readonly (SourceFact | undefined)[] = [
    fact(t(locale, 'report.fact.title'), report.title),
    fact(t(locale, 'report.fact.published'), report.published ?? t(locale, 'report.fact.undated')),
    original(locale, source.url),
    fact(t(locale, 'report.fact.template'), t(locale, `template.${report.template}`)),
    fact(t(locale, 'report.fact.capture'), t(locale, `capture.${report.capture}`)),
    fact(t(locale, 'report.fact.note'), noteIn(locale, source)),
    fact(t(locale, 'report.fact.retrieved'), source.retrieved),
    technical(t(locale, 'report.fact.file'), source.file),
    technical('SHA-256', source.sha256),
    fact(t(locale, 'report.fact.parser'), report.parser),
  ];
  return facts.filter((each) => each !== undefined);
}

function noteIn(locale: Locale, { note, noteEn }: StoredReport['source']): string | undefined {
  return locale === 'en' ? (noteEn ?? note) : note;
}

function fact(term: string, value: string | undefined): SourceFact | undefined {
  return value === undefined ? undefined : { term, value };
}

function technical(term: string, value: string | undefined): SourceFact | undefined {
  return value === undefined ? undefined : { term, value, technical: true };
}

function original(locale: Locale, url: string | undefined): SourceFact | undefined {
  if (url === undefined) return undefined;
  return { term: t(locale, 'report.fact.original'), value: new URL(url).hostname, href: url };
}
