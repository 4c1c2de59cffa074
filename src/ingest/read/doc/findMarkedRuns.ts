/** Where the file says how characters look, and where that stands ([MS-DOC] 2.5.6, FibRgFcLcb97). */
const PLCF_BTE_CHPX_AT = 0x00fa;
const PLCF_BTE_CHPX_LENGTH_AT = 0x00fe;
const PAGE = 512;

/** Single properties of characters ([MS-DOC] 2.6.1): deleted, struck out once or twice, hidden. */
const GONE: ReadonlySet<number> = new Set([0x0800, 0x0837, 0x2a53, 0x083c]);
/** Raised or lowered. */
const RAISED = 0x2a48;
const SUPERSCRIPT = 1;
/** On; or the opposite of the style, which seldom hides anything itself. */
const ON: ReadonlySet<number> = new Set([1, 0x81]);
/** Bytes of operands by the three bits of a property that say so; a byte before the others where they vary. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

/** Characters between two positions of the file that are not on the page, or stand above the line. */
export interface MarkedRun {
  readonly from: number;
  readonly to: number;
  readonly mark: 'gone' | 'raised';
}

/** The runs of characters in a file whose own properties delete, hide or raise them. */
export function findMarkedRuns(file: Buffer, table: Buffer): MarkedRun[] {
  return [...chpxPages(file, table)].flatMap(runsOfPage);
}

function* chpxPages(file: Buffer, table: Buffer): Generator<Buffer> {
  const start = file.readUInt32LE(PLCF_BTE_CHPX_AT);
  const index = table.subarray(start, start + file.readUInt32LE(PLCF_BTE_CHPX_LENGTH_AT));
  const count = Math.floor((index.length - 4) / 8);
  for (let at = 0; at < count; at += 1) {
    const from = index.readUInt32LE((count + 1 + at) * 4) * PAGE;
    const page = file.subarray(from, from + PAGE);
    if (page.length === PAGE) yield page;
  }
}

function runsOfPage(page: Buffer): MarkedRun[] {
  const count = page.readUInt8(PAGE - 1);
  const runs: MarkedRun[] = [];
  for (let run = 0; run < count && (count + 1) * 4 + run < PAGE; run += 1) {
    const at = page.readUInt8((count + 1) * 4 + run) * 2;
    if (at === 0) continue;
    const mark = markOf(page.subarray(at + 1, at + 1 + page.readUInt8(at)));
    if (!mark) continue;
    const from = page.readUInt32LE(run * 4);
    runs.push({ from, to: page.readUInt32LE((run + 1) * 4), mark });
  }
  return runs;
}

/** What a run's properties make of it; the last word of each property counts. */
function markOf(properties: Buffer): MarkedRun['mark'] | undefined {
  const values = new Map<number, number>();
  for (let at = 0; at + 2 < properties.length; ) {
    const sprm = properties.readUInt16LE(at);
    const operand = properties.readUInt8(at + 2);
    values.set(sprm, operand);
    at += 2 + (OPERAND_BYTES[sprm >> 13] ?? operand + 1);
  }
  if ([...GONE].some((sprm) => ON.has(values.get(sprm) ?? 0))) return 'gone';
  return values.get(RAISED) === SUPERSCRIPT ? 'raised' : undefined;
}
