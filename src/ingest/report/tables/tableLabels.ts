import { APPLICANT_COLUMNS } from '../../../model/applicationsRows.ts';
import { FORM_ROWS } from '../../../model/figures.ts';
import { type PartKey, TABLE_KEYS, type TableKey } from '../../../model/parts.ts';
import { RESULT_COLUMNS } from '../../../model/proceedingsRows.ts';
import { buildLabelTrie, type LabelEntry, type LabelHit } from '../../grid/labelTrie.ts';
import {
  APPLICANTS_LABEL,
  COLUMN_ALIASES,
  CUT_COLUMN,
  GROUP_LABELS,
  HEADINGS,
  LOCAL_ROWS,
  ORGANISATIONS_LABEL,
  OTHER_WORDS,
  ROW_ALIASES,
  TOTAL_WORDS,
} from './labelAliases.ts';
import { REPLACED_WORDS, simplify } from './labelCharacters.ts';

/** The templates that have tables. */
export type TableTemplate = '2021' | '2019';

/** What a label of the form's tables is. */
export type LabelKey =
  | { readonly kind: 'row'; readonly table: TableKey; readonly row: string }
  | {
      readonly kind: 'column';
      readonly table: TableKey;
      /** `new`: a header cut to 本年新; `applicants`, `organisations`: headers over several columns. */
      readonly column: string;
      readonly template?: TableTemplate | undefined;
    }
  | { readonly kind: 'group'; readonly table: TableKey }
  | { readonly kind: 'local'; readonly table: TableKey }
  | { readonly kind: 'total' }
  | { readonly kind: 'other' }
  | { readonly kind: 'heading'; readonly part: PartKey };

export type TableLabel = LabelHit<LabelKey>;

/** Rows that other words name too: their label decides by its place (see resolveLabels). */
const SHARED_ROWS = new Set(['applications.concluded', 'applications.otherHandling.other']);
const SHARED_COLUMNS = new Set([...TOTAL_WORDS, ...OTHER_WORDS]);

type Entry = LabelEntry<LabelKey>;

function rowEntries(): Entry[] {
  const rows = FORM_ROWS.filter((row) => !SHARED_ROWS.has(row.id));
  return rows.flatMap(({ id, table, zh }) =>
    [zh, ...(ROW_ALIASES[id] ?? [])].map((text) => ({
      text,
      key: { kind: 'row', table, row: id },
    })),
  );
}

function proactiveColumnEntries(): Entry[] {
  return FORM_ROWS.filter((row) => row.table === 'proactive').flatMap((row) =>
    row.columns.flatMap((column): Entry[] => {
      const template = row.template === '2021' ? '2021' : '2019';
      const texts = [column.zh, ...(COLUMN_ALIASES[`${template}.${column.id}`] ?? [])];
      const key = { kind: 'column', table: 'proactive', column: column.id, template } as const;
      return texts.map((text) => ({ text, key }));
    }),
  );
}

function otherColumnEntries(): Entry[] {
  const columns = { applications: APPLICANT_COLUMNS, proceedings: RESULT_COLUMNS };
  return (['applications', 'proceedings'] as const).flatMap((table) =>
    columns[table].flatMap(({ id, zh }): Entry[] => {
      const own = SHARED_COLUMNS.has(zh) ? [] : [zh];
      const texts = [...own, ...(COLUMN_ALIASES[`${table}.${id}`] ?? [])];
      return texts.map((text) => ({ text, key: { kind: 'column', table, column: id } }));
    }),
  );
}

function plainEntries(): Entry[] {
  const entry = (key: LabelKey) => (text: string) => ({ text, key });
  return [
    entry({ kind: 'column', table: 'proactive', column: 'new', template: '2019' })(CUT_COLUMN),
    entry({ kind: 'column', table: 'applications', column: 'applicants' })(APPLICANTS_LABEL),
    entry({ kind: 'column', table: 'applications', column: 'organisations' })(ORGANISATIONS_LABEL),
    ...TOTAL_WORDS.map(entry({ kind: 'total' })),
    ...OTHER_WORDS.map(entry({ kind: 'other' })),
    ...TABLE_KEYS.flatMap((table) => [
      ...GROUP_LABELS[table].map(entry({ kind: 'group', table })),
      ...LOCAL_ROWS[table].map(entry({ kind: 'local', table })),
    ]),
    ...HEADINGS.flatMap(([part, texts]) => texts.map(entry({ kind: 'heading', part }))),
  ];
}

function withReplacedWords(entries: readonly Entry[]): Entry[] {
  const replaced = REPLACED_WORDS.flatMap(([word, replacement]) =>
    entries
      .filter(({ text }) => text.includes(word))
      .map(({ text, key }) => ({ text: text.replaceAll(word, replacement), key })),
  );
  return [...entries, ...replaced];
}

/** Every field that any key has, so that keys look alike and are read faster. */
const NO_KEY = {
  kind: undefined,
  table: undefined,
  row: undefined,
  column: undefined,
  template: undefined,
  part: undefined,
};

/** Every label of the three tables, with its other wordings. */
export const LABELS: readonly Entry[] = withReplacedWords([
  ...rowEntries(),
  ...proactiveColumnEntries(),
  ...otherColumnEntries(),
  ...plainEntries(),
]).map(({ text, key }) => ({ text, key: { ...NO_KEY, ...key } }));

export const LABEL_TRIE = buildLabelTrie(LABELS, simplify);

/** The table a label belongs to; undefined for words that several tables have and for headings. */
export function tableOf(key: LabelKey): TableKey | undefined {
  return 'table' in key ? key.table : undefined;
}
