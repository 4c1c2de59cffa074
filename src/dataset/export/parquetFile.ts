import {
  ByteWriter,
  type ColumnSource,
  ParquetWriter,
  schemaFromColumnData,
} from 'hyparquet-writer';

/** The one adapter over hyparquet-writer. */

export interface ParquetColumn {
  readonly name: string;
  readonly type: 'STRING' | 'INT32' | 'DOUBLE';
}

/** A row by column name; what is absent becomes null. */
export type ParquetRow = Readonly<Record<string, string | number | undefined>>;

/** A Parquet file in memory while rows go into it. */
export interface ParquetFile {
  add(row: ParquetRow): void;
  /** The whole file; nothing can be added afterwards. */
  finish(): Uint8Array;
}

const ROWS_A_GROUP = 10_000;

/** Opens a Parquet file with these columns; only one group of rows is held unencoded. */
export function createParquet(columns: readonly ParquetColumn[]): ParquetFile {
  const columnsOf = (rows: readonly ParquetRow[]): ColumnSource[] =>
    columns.map(({ name, type }) => ({
      name,
      type,
      nullable: true,
      data: rows.map((row) => row[name] ?? null),
    }));
  const buffer = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columnsOf([]) });
  const writer = new ParquetWriter({ writer: buffer, schema });
  let rows: ParquetRow[] = [];
  const flush = () => {
    if (rows.length > 0)
      void writer.write({ columnData: columnsOf(rows), rowGroupSize: ROWS_A_GROUP });
    rows = [];
  };
  return {
    add: (row) => {
      rows.push(row);
      if (rows.length >= ROWS_A_GROUP) flush();
    },
    finish: () => {
      flush();
      void writer.finish();
      return buffer.getBytes();
    },
  };
}
