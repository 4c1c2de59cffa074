import type { TableKey } from '../../../model/parts.ts';
import { cutCells } from '../../grid/cutCells.ts';
import type { Layout, Stretch, Token } from '../../grid/tokens.ts';
import { type ChosenTable, chooseTable } from './chooseTable.ts';
import { repairLabels } from './repairLabels.ts';
import { resolveLabels } from './resolveLabels.ts';
import type { LabelKey, TableLabel } from './tableLabels.ts';
import type { TextFlow } from './textFlow.ts';

/** A document's text and every label in it. */
export interface LabelledText {
  readonly flow: TextFlow;
  readonly labels: readonly TableLabel[];
}

/** One table as a sequence of labels and cells. */
export interface TableTokens {
  readonly tokens: readonly Token<LabelKey>[];
  readonly layout: Layout;
  readonly dropsBlanks: boolean;
  readonly hasFillers: boolean;
  /** Whether the text ends with the table. */
  readonly openEnd: boolean;
  readonly labels: readonly TableLabel[];
  readonly damaged: readonly TableLabel[];
  readonly repeated: TableLabel | undefined;
}

/** The values of a last row need less room, with the longest runs of padding that were seen. */
const MOST_AFTER_LAST_LABEL = 6000;

/** Finds a table in the text and cuts it up; undefined where the text does not have it. */
export function tokeniseTable(source: LabelledText, table: TableKey): TableTokens | undefined {
  const { text } = source.flow;
  const chosen = chooseTable(text, source.labels, table);
  if (!chosen) return undefined;
  const labels = resolveLabels(text, source.labels.slice(chosen.from, chosen.to), table);
  const stretch = toStretch(source, chosen, labels);
  const { layout, tokens } = cutCells(stretch);
  return {
    ...repairLabels(tokens, table),
    layout,
    ...findPadding(text.slice(stretch.from, stretch.to)),
    openEnd: stretch.to >= text.length,
    labels,
    repeated: chosen.repeated,
  };
}

function toStretch(
  { flow: { text }, labels: all }: LabelledText,
  { to }: ChosenTable,
  labels: readonly TableLabel[],
): Stretch<LabelKey> {
  const last = labels.at(-1)?.end ?? 0;
  const end = Math.min(all[to]?.start ?? text.length, text.length, last + MOST_AFTER_LAST_LABEL);
  return { text, from: labels[0]?.start ?? 0, to: end, hits: labels };
}

const RUN_AT_END = /\|\|[ \t]*(?:\n|$)/;
const TOUCHING = /[^\s|]\|[^\s|]/g;
const APART = /[^\s|] \| ?/g;

/**
 * A converter in wide use writes `a | b |` and makes up for cells that span columns, but also for
 * blank cells that it left out, with a run of pipes at the row's end. In tables written without
 * spaces two pipes are a blank cell and nothing else.
 */
function findPadding(table: string): Pick<TableTokens, 'dropsBlanks' | 'hasFillers'> {
  const hasFillers = arePipesApart(table);
  return { hasFillers, dropsBlanks: hasFillers && RUN_AT_END.test(table) };
}

/** Counted only in a table that has both, as hardly any has. */
function arePipesApart(table: string): boolean {
  if (!table.includes('|') || table.search(APART) < 0) return false;
  return table.search(TOUCHING) < 0 || countOf(table, TOUCHING) < countOf(table, APART);
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
