import type { Words } from '../../../i18n/words.ts';
import type { Snippet } from '../findSnippet.ts';
import type { SearchReport } from '../indexFormat.ts';

/** Where a site's pages begin, in the language of the page. */
export interface ResultFrame {
  readonly base: string;
  readonly words: Words;
}

/** One result: the report, where its agency is, and the sentence with the words marked. */
export function createResult(
  { base, words }: ResultFrame,
  report: SearchReport,
  snippet: Snippet | undefined,
): HTMLLIElement {
  const item = document.createElement('li');
  const isChinese = words.locale === 'zh';
  const link = document.createElement('a');
  link.href = reportAddress(base, report, snippet);
  link.textContent = `${isChinese ? report.name : report.nameEn} ${report.year}`;
  item.append(link, small('result-place', isChinese ? report.place : report.placeEn));
  if (snippet) {
    item.append(small('result-part', words.t(`fulltext.part.${snippet.kind}`)));
    item.append(quote(snippet));
  }
  return item;
}

/** The report's page, at the part in which the words stand, with what to mark there. */
function reportAddress(base: string, { agency, year }: SearchReport, snippet: Snippet | undefined) {
  const page = `${base}agency/${agency}/${year}/`;
  if (!snippet) return page;
  const marked = snippet.pieces.find(({ marked }) => marked)?.text ?? '';
  const part = snippet.kind === 'title' || snippet.kind === 'digest' ? '' : `#${snippet.kind}`;
  return `${page}?${new URLSearchParams({ mark: marked })}${part}`;
}

function small(name: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

function quote({ pieces }: Snippet): HTMLElement {
  const line = document.createElement('p');
  line.lang = 'zh-CN';
  line.append(
    ...pieces.map(({ text, marked }) => {
      if (!marked) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  return line;
}
