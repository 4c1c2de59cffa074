import { type ByteReader, createByteReader } from './byteReader.ts';
import {
  ENTRY_KNOT,
  entryFile,
  hashGram,
  knotFile,
  LONGEST_GRAM,
  OVERLAP,
  type SegmentFacts,
} from './indexFormat.ts';
import { readSectionSet, readSteps } from './sectionSet.ts';

/** Loads a file of the segment, unpacked. Rejects where it cannot be had or is damaged. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** Where a folded word of up to LONGEST_GRAM units stands in a segment. */
export interface FoundWord {
  readonly sections: ReadonlySet<number>;
  /**
   * Sections, of these and others, where the first OVERLAP units of the word stand and go on in
   * another way than the word. In any other section all of them are the beginning of the word.
   */
  readonly otherwise: ReadonlySet<number>;
}

/** Looks a word up; `otherwise` is found only where it is asked for, as it may take more files. */
export async function findWord(
  word: string,
  segment: SegmentFacts,
  load: LoadFile,
  withOtherwise = false,
): Promise<FoundWord> {
  const found = { sections: new Set<number>(), otherwise: new Set<number>() };
  const loadEntry = async (gram: string) =>
    findEntry(await load(entryFile(hashGram(gram) % segment.entryFiles)), gram);
  const { gram, passed } = await findGram(word, segment, load);
  const entry = gram === undefined ? undefined : await loadEntry(gram);
  if (gram === undefined || entry === undefined) return found;
  if (entry.kind === ENTRY_KNOT) addKnot(entry.content, segment, found.sections);
  else addLeaf(entry.content, word, gram.length, found);
  if (!withOtherwise) return found;
  for (const knot of await Promise.all(passed.map(loadEntry))) {
    if (knot) addSeveralWays(knot.content, segment, found.otherwise);
  }
  return found;
}

interface Path {
  /** The gram whose entry tells of the word: a knot that begins with it, or the leaf it would be in. */
  readonly gram: string | undefined;
  /** Knots on the way that are shorter than the word, yet long enough to know their several ways. */
  readonly passed: readonly string[];
}

async function findGram(word: string, segment: SegmentFacts, load: LoadFile): Promise<Path> {
  const start = word.slice(0, 2);
  const found = findEntry(await load(knotFile(hashGram(start) % segment.knotFiles)), start);
  if (found === undefined) return { gram: start, passed: [] };
  const passed: string[] = [];
  let gram = start;
  for (let knot: Knot | undefined = readKnot(createByteReader(found.content)); knot; ) {
    gram += knot.label;
    if (gram.startsWith(word)) break;
    if (!word.startsWith(gram)) return { gram: undefined, passed };
    if (gram.length >= OVERLAP) passed.push(gram);
    const next = word.charAt(gram.length);
    const child: Knot | undefined = knot.knots.find(({ label }) => label.startsWith(next));
    if (child === undefined && gram.length < LONGEST_GRAM) return { gram: gram + next, passed };
    knot = child;
  }
  return { gram, passed };
}

interface Knot {
  readonly label: string;
  readonly knots: readonly Knot[];
}

function readKnot(reader: ByteReader): Knot {
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

function addKnot(content: Uint8Array, { reports }: SegmentFacts, sections: Set<number>): void {
  readSectionSet(createByteReader(content), reports, (section) => sections.add(section));
}

function addSeveralWays(content: Uint8Array, { reports }: SegmentFacts, sections: Set<number>) {
  const reader = createByteReader(content);
  readSectionSet(reader, reports, () => {});
  readSectionSet(reader, reports, (section) => sections.add(section));
}

/** Adds the sections of the runs in a leaf that go on as the word does, or only at first. */
function addLeaf(
  content: Uint8Array,
  word: string,
  length: number,
  { sections, otherwise }: { sections: Set<number>; otherwise: Set<number> },
): void {
  const rest = word.slice(length);
  const overlap = word.slice(length, Math.max(length, OVERLAP));
  const reader = createByteReader(content);
  let run = '';
  while (!reader.isAtEnd()) {
    const shared = reader.varint();
    run = run.slice(0, shared) + reader.text();
    const set = run.startsWith(rest) ? sections : run.startsWith(overlap) ? otherwise : undefined;
    readSteps(reader, reader.varint(), (section) => set?.add(section));
  }
}
