import type { Locale } from '../../i18n/locale.ts';
import { pickTexts, t } from '../../i18n/t.ts';
import { AGENCY_KINDS } from '../../model/agencyKind.ts';
import { PART_KEYS, PART_LABELS } from '../../model/parts.ts';
import type { CollectionRecord } from '../../model/siteRecords.ts';
import { fileAddress, pageAddress } from '../frame/address.ts';
import { nameIn } from '../frame/nameIn.ts';

/** A list to choose from; the first option stands for all. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface FullTextView {
  readonly title: string;
  readonly description: string;
  readonly lede: string;
  readonly action: string;
  readonly regions: string;
  readonly choices: readonly Choice[];
  /** Data attributes of the search element. */
  readonly data: Readonly<Record<`data-${string}`, string>>;
  /** The element's own texts, as JSON. */
  readonly texts: string;
}

export function buildFullTextView(locale: Locale, collection: CollectionRecord): FullTextView {
  return {
    title: t(locale, 'fulltext.title'),
    description: t(locale, 'fulltext.description'),
    lede: t(locale, 'fulltext.lede'),
    action: pageAddress(locale, 'search/'),
    regions: pageAddress(locale, '#regions'),
    choices: buildChoices(locale, collection),
    data: {
      'data-index': fileAddress('search/'),
      'data-base': pageAddress(locale, ''),
      'data-locale': locale,
      'data-release': collection.release,
    },
    texts: JSON.stringify(pickTexts(locale, ['fulltext.'])),
  };
}

function buildChoices(locale: Locale, collection: CollectionRecord): Choice[] {
  const choice = (name: 'year' | 'region' | 'kind' | 'part', options: Choice['options']) => ({
    name,
    label: t(locale, `fulltext.choice.${name}`),
    options: [{ value: '', label: t(locale, `fulltext.any.${name}`) }, ...options],
  });
  const years = collection.years.map(({ year }) => String(year)).sort();
  const parts = PART_KEYS.map((part) => ({ value: part, label: PART_LABELS[part][locale] }));
  return [
    choice(
      'year',
      years.reverse().map((year) => ({ value: year, label: year })),
    ),
    choice(
      'region',
      collection.provinces
        .filter(({ reports }) => reports > 0)
        .map((province) => ({ value: province.code, label: nameIn(locale, province) })),
    ),
    choice(
      'kind',
      AGENCY_KINDS.map((kind) => ({ value: kind, label: t(locale, `kind.${kind}`) })),
    ),
    choice('part', [
      ...parts,
      { value: 'digest', label: t(locale, 'fulltext.part.digest') },
      { value: 'title', label: t(locale, 'fulltext.part.title') },
    ]),
    {
      name: 'sort',
      label: t(locale, 'fulltext.choice.sort'),
      options: [
        { value: '', label: t(locale, 'fulltext.sort.relevance') },
        { value: 'year', label: t(locale, 'fulltext.sort.year') },
        { value: 'region', label: t(locale, 'fulltext.sort.region') },
      ],
    },
  ];
}
