import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';

/** Articles of the 条例 that are made of paragraphs (款), not of numbered items (项). */
const WITH_PARAGRAPHS = ['16', '39'];

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `36(1), 36(2)` in words: 第36条第（一）项、第36条第（二）项. Anything else stays as it is. */
export function formatArticle(locale: Locale, articles: string): string {
  if (articles === '') return t(locale, 'article.none');
  return articles
    .split(/[,;]\s*/)
    .map((article) => formatOne(locale, article))
    .join(t(locale, 'article.join'));
}

function formatOne(locale: Locale, text: string): string {
  const [, article, part] = /^([\d–]+)(?:\((\d)\))?$/.exec(text) ?? [];
  if (article === undefined) return text;
  if (part === undefined) return t(locale, 'article.one', { article });
  const key = WITH_PARAGRAPHS.includes(article) ? 'article.paragraph' : 'article.item';
  const numeral = locale === 'zh' ? (NUMERALS[Number(part) - 1] ?? part) : part;
  return t(locale, key, { article, part: numeral });
}
