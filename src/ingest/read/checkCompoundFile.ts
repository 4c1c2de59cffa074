import { Refusal } from './refusal.ts';

/**
 * Looks over the sector tables of an OLE compound file ([MS-CFB] 2.2 to 2.4) before a library
 * follows them: one chain that runs in a circle costs the library seconds and gigabytes.
 * Throws a Refusal.
 */
export function checkCompoundFile(buffer: Buffer): void {
  if (buffer.length < 512) throw new Refusal('file-unreadable', 'a compound file cut short');
  const sectorShift = buffer.readUInt16LE(30);
  const shortShift = buffer.readUInt16LE(32);
  if (![9, 12].includes(sectorShift) || shortShift !== 6) {
    throw new Refusal('file-unreadable', 'a compound file with a damaged header');
  }
  const size = 1 << sectorShift;
  const sector = (id: number) => buffer.subarray((id + 1) * size, (id + 2) * size);
  const table = joinSectors(tableSectors(buffer, sector, size), sector);
  requireNoCircle(table);
  const shortTable = follow(table, buffer.readInt32LE(60));
  requireNoCircle(joinSectors(shortTable, sector));
}

const FIRST_SECTORS_AT = 76;
const FIRST_SECTORS = 109;

/** The sectors of the sector table: the first stand in the header, more in sectors of their own. */
function tableSectors(buffer: Buffer, sector: (id: number) => Buffer, size: number): number[] {
  const stated = buffer.readUInt32LE(44);
  const most = Math.ceil(buffer.length / size);
  if (stated > most || buffer.readUInt32LE(64) > most || buffer.readUInt32LE(72) > most) {
    throw new Refusal('file-unreadable', 'a compound file with more tables than sectors');
  }
  const sectors = Array.from({ length: Math.min(stated, FIRST_SECTORS) }, (_, at) =>
    buffer.readInt32LE(FIRST_SECTORS_AT + 4 * at),
  );
  let next = buffer.readInt32LE(68);
  for (let hops = 0; sectors.length < stated && hops < most && next >= 0; hops += 1) {
    const ids = toIds(sector(next));
    next = ids.at(-1) ?? -1;
    sectors.push(...ids.slice(0, -1).slice(0, stated - sectors.length));
  }
  return sectors;
}

function joinSectors(ids: readonly number[], sector: (id: number) => Buffer): Int32Array {
  return Int32Array.from(ids.flatMap((id) => toIds(sector(Math.max(id, 0)))));
}

function toIds(sector: Buffer): number[] {
  return Array.from({ length: sector.length >> 2 }, (_, at) => sector.readInt32LE(4 * at));
}

function follow(table: Int32Array, start: number): number[] {
  const chain: number[] = [];
  for (let id = start; id >= 0 && chain.length <= table.length; id = table[id] ?? -1)
    chain.push(id);
  return chain;
}

/** Each sector has one next; a walk that meets a sector of its own walk has gone in a circle. */
function requireNoCircle(table: Int32Array): void {
  const walkOf = new Int32Array(table.length);
  for (let start = 0; start < table.length; start += 1) {
    for (let id = start; id >= 0 && id < table.length; id = table[id] ?? -1) {
      if (walkOf[id] === start + 1) {
        throw new Refusal('file-unreadable', 'a compound file whose sectors run in a circle');
      }
      if (walkOf[id] !== 0) break;
      walkOf[id] = start + 1;
    }
  }
}
