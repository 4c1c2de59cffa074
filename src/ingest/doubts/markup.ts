import type { Label } from '../../model/parts.ts';

/** Text that may stand in a page as it is. Only this file makes it of other text. */
export type Markup = string & { readonly markup: true };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Invisible characters, some of which turn the direction of what follows. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Any text, made harmless: nothing in it is markup, and nothing in it is invisible. */
export function escapeText(text: string): Markup {
  const visible = text.replaceAll('\t', '  ').replaceAll(INVISIBLE, '\ufffd');
  return visible.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '') as Markup;
}

/** A template for markup: texts put into it are escaped, markup is not; lists are joined. */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (Markup | number | readonly Markup[])[]
): Markup {
  const pieces = parts.map((part, at) => part + toText(values[at]));
  return pieces.join('') as Markup;
}

function toText(value: Markup | number | readonly Markup[] | undefined): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join('') : String(value);
}

/** A label in both languages, the English one quieter. */
export function bilingual({ zh, en }: Label): Markup {
  return markup`<span lang="zh">${escapeText(zh)}</span> <small lang="en">${escapeText(en)}</small>`;
}
