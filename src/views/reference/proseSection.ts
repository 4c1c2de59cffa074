import type { Locale } from '../../i18n/locale.ts';
import { t } from '../../i18n/t.ts';
import type { TextKey } from '../../i18n/texts.ts';
import type { Link } from '../frame/link.ts';

/** A heading with an anchor and what stands under it. */
export interface ProseSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A section's texts, by key. */
export interface SectionKeys {
  readonly id: string;
  readonly heading: TextKey;
  readonly paragraphs: readonly TextKey[];
}

export function buildProse(
  locale: Locale,
  sections: readonly SectionKeys[],
): readonly ProseSection[] {
  return sections.map(({ id, heading, paragraphs }) => ({
    id,
    heading: t(locale, heading),
    paragraphs: paragraphs.map((key) => t(locale, key)),
  }));
}

/** Links to a page's own sections, for the margin. */
export function contentsOf(
  sections: readonly Pick<ProseSection, 'id' | 'heading'>[],
): readonly Link[] {
  return sections.map(({ id, heading }) => ({ href: `#${id}`, label: heading }));
}
