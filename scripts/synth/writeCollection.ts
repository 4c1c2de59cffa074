import { join } from 'node:path';
import { formatCsv } from '../../src/csv/formatCsv.ts';
import type { Disk } from '../../src/dataset/disk.ts';
import type { InventedDocument } from '../../src/synth/inventCollection.ts';

const COLUMNS = ['file', 'figure', 'state', 'value'] as const;

/**
 * Writes the documents one after the other, and truth.csv: each figure of the tables, then what the
 * prose states (stated.…). Gives the number of documents.
 */
export async function writeCollection(
  documents: Iterable<InventedDocument>,
  folder: string,
  disk: Pick<Disk, 'create'>,
): Promise<number> {
  const truth = await disk.create(join(folder, 'truth.csv'));
  let written = 0;
  try {
    await truth.write(`${COLUMNS.join(',')}\n`);
    for (const document of documents) {
      const file = await disk.create(join(folder, document.file));
      await file.write(document.bytes).finally(() => file.close());
      await truth.write(withoutHeader(formatCsv(COLUMNS, truthRows(document))));
      written += 1;
    }
  } finally {
    await truth.close();
  }
  return written;
}

function truthRows({ file, figures, stated }: InventedDocument): Record<string, string>[] {
  return [
    ...figures.map((cell) => ({
      file,
      figure: cell.figure,
      state: cell.state,
      value: cell.state === 'number' ? `${cell.value}` : '',
    })),
    ...stated.map(({ figure, value }) => ({ file, figure, state: 'number', value: `${value}` })),
  ];
}

const withoutHeader = (csv: string): string => csv.slice(csv.indexOf('\n') + 1);
