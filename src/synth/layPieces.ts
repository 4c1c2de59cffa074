import { PART_KEYS, PART_LABELS, type PartKey, type TableKey } from '../model/parts.ts';
import type { TableSketch } from './tableSketch.ts';

/** A piece of an invented report. */
export type ReportPiece =
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly role: 'remark' | 'title' | 'heading' | 'prose';
    }
  | { readonly kind: 'table'; readonly table: TableKey; readonly sketch: TableSketch };

/** Paragraphs by the part they stand in. */
export type Prose = Readonly<Partial<Record<PartKey, readonly string[]>>>;

export interface ReportContent {
  readonly title: string;
  /** A line right below the title. */
  readonly remark?: string;
  readonly prose: Prose;
  readonly tables: Readonly<Record<TableKey, TableSketch>>;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六'] as const;

/** A report's pieces in reading order: the title, and each part under its heading. */
export function layPieces({ title, remark, prose, tables }: ReportContent): ReportPiece[] {
  const parts = PART_KEYS.flatMap((part, at): ReportPiece[] => [
    { kind: 'paragraph', role: 'heading', text: `${NUMERALS[at]}、${PART_LABELS[part].zh}` },
    ...(prose[part] ?? []).map((text): ReportPiece => ({ kind: 'paragraph', role: 'prose', text })),
    ...(part in tables ? [tablePiece(part as TableKey, tables)] : []),
  ]);
  return [
    { kind: 'paragraph', role: 'title', text: title },
    ...(remark ? [{ kind: 'paragraph', role: 'remark', text: remark } as const] : []),
    ...parts,
  ];
}

function tablePiece(table: TableKey, tables: ReportContent['tables']): ReportPiece {
  return { kind: 'table', table, sketch: tables[table] };
}
