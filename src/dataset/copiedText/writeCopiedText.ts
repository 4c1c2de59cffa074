import { join } from 'node:path';
import { countPassages, cutExcerpts } from '../../audit/copiedText/cutExcerpts.ts';
import { type CopiedText, findCopiedText } from '../../audit/copiedText/findCopiedText.ts';
import type { ProseSource } from '../../audit/copiedText/reportProse.ts';
import type { CopiedPart, CopiedSummary } from '../../model/copiedText.ts';
import { shardOfAgency } from '../build/shardOfAgency.ts';
import type { Disk } from '../disk.ts';
import { writeJson } from '../writeJson.ts';
import type { ProseList } from './proseList.ts';

/** Excerpts kept for a pair of parts. */
const MOST_EXCERPTS = 3;

/**
 * Compares the texts in data/texts and writes what they share into the built dataset:
 * copied/SHARD.json (none where there is nothing) and copied.json, which says how many reports could
 * be compared at all. One shard is in memory at a time.
 */
export async function writeCopiedText(
  disk: Disk,
  paths: { readonly data: string; readonly out: string },
  list: ProseList,
): Promise<CopiedSummary> {
  const source = list.open(disk, paths.data);
  const found = new Set<number>();
  let shard = '';
  let records: CopiedPart[] = [];
  const flush = async () => {
    if (records.length > 0)
      await writeJson(disk, join(paths.out, 'copied', `${shard}.json`), records);
    records = [];
  };
  for await (const copied of findCopiedText(source)) {
    const next = shardOfAgency(copied.agency);
    if (next !== shard) await flush();
    shard = next;
    found.add(copied.index);
    records.push(await toRecord(copied, source, list));
  }
  await flush();
  const summary = { reports: list.reports(), compared: source.count, found: found.size };
  await writeJson(disk, join(paths.out, 'copied.json'), summary);
  return summary;
}

async function toRecord(
  copied: CopiedText,
  source: ProseSource,
  list: ProseList,
): Promise<CopiedPart> {
  const { agency, year, part, length, shared, other, runs } = copied;
  const { name, nameEn, ancestors } = list.agencyAt(other.index);
  const text = await textOf(source, copied);
  const otherText = await textOf(source, other);
  return {
    agency,
    year,
    part,
    length,
    shared,
    other: { agency: other.agency, name, nameEn, ancestors, year: other.year, part: other.part },
    passages: countPassages(runs),
    excerpts: cutExcerpts(text, otherText, runs, MOST_EXCERPTS),
  };
}

async function textOf(source: ProseSource, { index, part }: CopiedText['other']): Promise<string> {
  const { parts } = await source.at(index);
  return parts.find((each) => each.part === part)?.text ?? '';
}
