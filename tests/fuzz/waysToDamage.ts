import { openZip } from '../../src/ingest/read/openZip.ts';
import { writeZip } from '../../src/synth/formats/writeZip.ts';
import { mutateBytes } from './mutateBytes.ts';

type Damage = (whole: Buffer, next: (below: number) => number) => Promise<Buffer>;

const anywhere: Damage = async (whole, next) => mutateBytes(whole, next);

/** Damage inside one packed part: damage to the archive itself is found by its checksums. */
const insidePart: Damage = async (whole, next) => {
  const { entries } = await openZip(whole);
  const chosen = entries.toSorted((a, b) => b.size - a.size)[next(3) === 0 ? 1 : 0];
  return writeZip(
    entries.map((entry) => {
      const content = entry.read();
      return { name: entry.name, content: entry === chosen ? mutateBytes(content, next) : content };
    }),
  );
};

const PACKED = ['docx', 'xlsx', 'zip'];

/** How documents of a format are damaged, by turns. */
export const waysToDamage = (extension: string): readonly Damage[] =>
  PACKED.includes(extension) ? [anywhere, insidePart] : [anywhere];
