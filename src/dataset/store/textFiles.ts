import { join } from 'node:path';
import { z } from 'zod';
import { PART_KEYS } from '../../model/parts.ts';
import { type Disk, readText, writeIfChanged } from '../disk.ts';

/**
 * A report's own prose. It stays with whoever holds the document: data/texts/ is ignored by git.
 * `sentences` are those that the stated figures stand in, in the order of the mentions.
 */
export const reportTextsSchema = z.strictObject({
  sha256: z.string(),
  parser: z.string(),
  parts: z.array(
    z.strictObject({ part: z.enum(PART_KEYS), heading: z.string(), text: z.string() }),
  ),
  sentences: z.array(z.strictObject({ figure: z.string(), sentence: z.string() })),
});
export type ReportTexts = z.infer<typeof reportTextsSchema>;

const textsFile = (data: string, agency: string, year: number) =>
  join(data, 'texts', agency, `${year}.json`);

/**
 * The prose of one report, as far as this machine has it for this very document. A damaged file is
 * as good as none: the next ingest of the document writes it again.
 */
export async function readTexts(
  disk: Disk,
  data: string,
  agency: string,
  year: number,
  sha256: string | undefined,
): Promise<ReportTexts | undefined> {
  const text = await readText(disk, textsFile(data, agency, year));
  if (text === undefined) return undefined;
  try {
    const texts = reportTextsSchema.safeParse(JSON.parse(text)).data;
    return texts?.sha256 === sha256 ? texts : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the prose of one report. */
export async function writeTexts(
  disk: Disk,
  data: string,
  agency: string,
  year: number,
  texts: ReportTexts,
): Promise<void> {
  await writeIfChanged(disk, textsFile(data, agency, year), `${JSON.stringify(texts, null, 1)}\n`);
}
