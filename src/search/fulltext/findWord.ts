import { createByteReader } from './byteReader.ts';
import {
  ENTRY_KNOT,
  entryFile,
  hashGram,
  knotFile,
  LONGEST_GRAM,
  type SegmentFacts,
} from './indexFormat.ts';
import { readSectionSet, readSteps } from './sectionSet.ts';

/** Loads a file of the segment, unpacked. Rejects where it cannot be had or is damaged. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** The sections of a segment in which a folded word stands; `add` may be called twice for one. */
export async function findWord(
  word: string,
  segment: SegmentFacts,
  load: LoadFile,
  add: (section: number) => void,
): Promise<void> {
  const gram = await findGram(word, segment, load);
  if (gram === undefined) return;
  const entry = findEntry(await load(entryFile(hashGram(gram) % segment.entryFiles)), gram);
  if (entry === undefined) return;
  if (entry.kind === ENTRY_KNOT) {
    readSectionSet(createByteReader(entry.content), segment.reports, add);
  } else {
    readLeaf(entry.content, word.slice(gram.length), add);
  }
}

/** The gram whose entry tells of the word: a knot that begins with it, or the leaf it would be in. */
async function findGram(
  word: string,
  segment: SegmentFacts,
  load: LoadFile,
): Promise<string | undefined> {
  const start = word.slice(0, 2);
  const found = findEntry(await load(knotFile(hashGram(start) % segment.knotFiles)), start);
  if (found === undefined) return start;
  let gram = start;
  for (let knot: Knot | undefined = readKnot(createByteReader(found.content)); knot; ) {
    gram += knot.label;
    if (gram.startsWith(word)) return gram;
    if (!word.startsWith(gram)) return undefined;
    const next = word.charAt(gram.length);
    const child: Knot | undefined = knot.knots.find(({ label }) => label.startsWith(next));
    if (child === undefined && gram.length < LONGEST_GRAM) return gram + next;
    knot = child;
  }
  return gram;
}

interface Knot {
  readonly label: string;
  readonly knots: readonly Knot[];
}

function readKnot(reader: ReturnType<typeof createByteReader>): Knot {
  const label = reader.text();
  const knots: Knot[] = [];
  for (let left = reader.varint(); left > 0; left--) knots.push(readKnot(reader));
  return { label, knots };
}

interface Entry {
  readonly kind: number;
  readonly content: Uint8Array;
}

function findEntry(file: Uint8Array, gram: string): Entry | undefined {
  const reader = createByteReader(file);
  while (!reader.isAtEnd()) {
    const found = reader.text();
    const kind = reader.varint();
    const content = reader.bytes(reader.varint());
    if (found === gram) return { kind, content };
  }
  return undefined;
}

/** The sections of all runs in a leaf that go on as the word does. */
function readLeaf(content: Uint8Array, rest: string, add: (section: number) => void): void {
  const reader = createByteReader(content);
  let run = '';
  while (!reader.isAtEnd()) {
    const shared = reader.varint();
    run = run.slice(0, shared) + reader.text();
    readSteps(reader, reader.varint(), run.startsWith(rest) ? add : () => {});
  }
}
