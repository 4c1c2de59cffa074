import type { ByteReader } from './byteReader.ts';
import type { ByteWriter } from './byteWriter.ts';
import { SECTIONS_A_REPORT } from './searchSection.ts';

/**
 * A set of sections, sorted, as bytes: for each kind of section the reports that have it, as a bitmap
 * or as steps from one to the next, whichever is shorter.
 */
export function writeSectionSet(writer: ByteWriter, sections: Uint32Array, reports: number): void {
  for (let kind = 0; kind < SECTIONS_A_REPORT; kind++) {
    writeReports(writer, reportsWith(sections, kind), reports);
  }
}

function reportsWith(sections: Uint32Array, kind: number): number[] {
  const found: number[] = [];
  for (const section of sections) {
    if (section % SECTIONS_A_REPORT === kind) found.push((section - kind) / SECTIONS_A_REPORT);
  }
  return found;
}

/** Count, with the lowest bit telling a bitmap from steps, then the one or the other. */
function writeReports(writer: ByteWriter, found: readonly number[], reports: number): void {
  const mapLength = Math.ceil(reports / 8);
  const isMap = found.length > mapLength;
  writer.varint(found.length * 2 + (isMap ? 1 : 0));
  if (isMap) writer.bytes(toMap(found, mapLength));
  else writeSteps(writer, found);
}

function toMap(found: readonly number[], length: number): Uint8Array {
  const map = new Uint8Array(length);
  for (const report of found) map[report >> 3] = (map[report >> 3] ?? 0) | (1 << (report & 7));
  return map;
}

/** Ascending numbers as the distance of each from the one before. */
export function writeSteps(writer: ByteWriter, ascending: Iterable<number>): void {
  let last = -1;
  for (const number of ascending) {
    writer.varint(number - last - 1);
    last = number;
  }
}

/** Calls `add` with every section of the set. */
export function readSectionSet(
  reader: ByteReader,
  reports: number,
  add: (section: number) => void,
): void {
  for (let kind = 0; kind < SECTIONS_A_REPORT; kind++) {
    const addReport = (report: number) => add(report * SECTIONS_A_REPORT + kind);
    const head = reader.varint();
    if (head & 1) readMap(reader.bytes(Math.ceil(reports / 8)), addReport);
    else readSteps(reader, head >>> 1, addReport);
  }
}

function readMap(map: Uint8Array, add: (report: number) => void): void {
  map.forEach((byte, at) => {
    for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) add(at * 8 + bit);
  });
}

/** Calls `add` with so many numbers that writeSteps wrote. */
export function readSteps(reader: ByteReader, count: number, add: (number: number) => void): void {
  let last = -1;
  for (let left = count; left > 0; left--) {
    last += reader.varint() + 1;
    add(last);
  }
}
