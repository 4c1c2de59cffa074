import { readFileSync } from 'node:fs';
import { DOCUMENT_LAYOUTS } from '../src/synth/formats/documentLayouts.ts';
import { inventCollection } from '../src/synth/inventCollection.ts';

const SEED = 1;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
/** Written out here: the register would count in the memory of what is measured. */
const AGENCIES = [
  { code: '110101', name: '北京市东城区人民政府', place: '东城区' },
  { code: '330206', name: '浙江省宁波市北仑区人民政府', place: '北仑区' },
  { code: '440103', name: '广东省广州市荔湾区人民政府', place: '荔湾区' },
];

/** Invented documents of one kind, in memory: `txt` stands for all text layouts in turn. */
export function sampleDocuments(extension: string): readonly Uint8Array[] {
  if (extension === 'doc') return ['report-2019', 'report-2021'].map(readFixture);
  const layouts = DOCUMENT_LAYOUTS.filter((layout) => layout.extension === extension);
  const documents = inventCollection({ agencies: AGENCIES, years: YEARS, layouts, seed: SEED });
  return [...documents].map(({ bytes }) => bytes);
}

/** The old format cannot be written here: invented reports that an office program converted. */
function readFixture(name: string): Uint8Array {
  return readFileSync(new URL(`../tests/fixtures/doc/${name}/input.doc`, import.meta.url));
}
