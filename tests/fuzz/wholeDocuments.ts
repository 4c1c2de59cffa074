import { readFileSync } from 'node:fs';
import { writeZip } from '../../src/synth/formats/writeZip.ts';
import { inventReport } from '../../src/synth/inventReport.ts';
import { LAYOUTS } from '../../src/synth/layouts/allLayouts.ts';
import { CASES } from '../fixtures/make/makeFixtures.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);

const fixtures = (extension: string): Buffer[] =>
  CASES.filter((each) => each.extension === extension).map(({ path }) =>
    readFileSync(new URL(`${path}/input.${extension}`, FIXTURES)),
  );

/** An invented report in every layout of plain text. */
const texts = LAYOUTS.map((layout, seed) => Buffer.from(layout.write(inventReport({ seed }))));

function archive(): Buffer {
  const contents = [...texts.slice(0, 1), ...fixtures('csv')];
  return writeZip(contents.map((content, at) => ({ name: `报告/${at}`, content })));
}

/** The sound documents of a format that mutants are made of. */
export function wholeDocuments(extension: string): Buffer[] {
  if (extension === 'txt') return texts;
  return extension === 'zip' ? [archive()] : fixtures(extension);
}
