/** Where the file says how paragraphs look, and where that stands ([MS-DOC] 2.5.6, FibRgFcLcb97). */
const PLCF_BTE_PAPX_AT = 0x0102;
const PLCF_BTE_PAPX_LENGTH_AT = 0x0106;
const PAGE = 512;
/** Bytes of a BxPap ([MS-DOC] 2.9.23). */
const PAPX_ENTRY = 13;

/** Single properties ([MS-DOC] 2.6): a paragraph's properties stand in the stream Data. */
const HUGE_PAPX: ReadonlySet<number> = new Set([0x6645, 0x6646]);
/** The paragraph is the end of a row; a row's own properties, which are long, come after it. */
const ROW_END = 0x2417;
/** It is among the first properties of its paragraph. */
const LOOKED_AT = 512;
/** Bytes of operands by the three bits of a property that say so; a byte before the others where they vary. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, undefined, 3] as const;

/**
 * The positions in the file at which rows of tables end whose properties are too long to stand with
 * their paragraph, as those of rows with many columns are.
 */
export function findRowEnds(file: Buffer, table: Buffer, data: Buffer): number[] {
  const ends: number[] = [];
  for (const page of papxPages(file, table)) {
    const count = page.readUInt8(PAGE - 1);
    for (let run = 0; run < count; run += 1) {
      const at = propertiesAt(page, count, run);
      const long = at && findOperand(page, at.from, at.to, (sprm) => HUGE_PAPX.has(sprm));
      if (long === undefined || long + 4 > page.length) continue;
      if (endsRow(data, page.readUInt32LE(long))) ends.push(page.readUInt32LE((run + 1) * 4));
    }
  }
  return ends;
}

function* papxPages(file: Buffer, table: Buffer): Generator<Buffer> {
  const start = file.readUInt32LE(PLCF_BTE_PAPX_AT);
  const index = table.subarray(start, start + file.readUInt32LE(PLCF_BTE_PAPX_LENGTH_AT));
  const count = Math.floor((index.length - 4) / 8);
  for (let at = 0; at < count; at += 1) {
    const from = index.readUInt32LE((count + 1 + at) * 4) * PAGE;
    const page = file.subarray(from, from + PAGE);
    if (page.length === PAGE) yield page;
  }
}

/** Where the properties of a page's paragraph stand, behind the two bytes that name its style. */
function propertiesAt(page: Buffer, count: number, run: number) {
  const entry = (count + 1) * 4 + run * PAPX_ENTRY;
  if (entry >= PAGE) return undefined;
  const at = page.readUInt8(entry) * 2;
  if (at === 0 || at + 2 > PAGE) return undefined;
  const length = page.readUInt8(at);
  if (length > 0) return { from: at + 3, to: Math.min(at + 2 * length, PAGE) };
  return { from: at + 4, to: Math.min(at + 2 + 2 * page.readUInt8(at + 1), PAGE) };
}

/** Whether properties in the stream Data ([MS-DOC] 2.9.210, PrcData) are those of a row's end. */
function endsRow(data: Buffer, at: number): boolean {
  if (at + 2 > data.length) return false;
  const to = Math.min(at + 2 + Math.min(data.readUInt16LE(at), LOOKED_AT), data.length);
  const value = findOperand(data, at + 2, to, (sprm) => sprm === ROW_END);
  return value !== undefined && data[value] === 1;
}

/** Where the operand of the first property that is wanted begins. */
function findOperand(
  buffer: Buffer,
  from: number,
  to: number,
  isWanted: (sprm: number) => boolean,
): number | undefined {
  for (let at = from; at + 2 < to; ) {
    const sprm = buffer.readUInt16LE(at);
    if (isWanted(sprm)) return at + 2;
    const bytes = OPERAND_BYTES[sprm >> 13] ?? buffer.readUInt8(at + 2) + 1;
    at += 2 + bytes;
  }
  return undefined;
}
