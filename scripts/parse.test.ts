import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleReport } from '../src/ingest/report/sampleReport.ts';
import { sheetXml, writeXlsx } from '../src/synth/formats/writeXlsx.ts';
import { label } from '../src/synth/tableSketch.ts';

const SCRIPT = fileURLToPath(new URL('parse.ts', import.meta.url));
const TABLE = [
  ['agency', 'year', 'figure', 'state', 'value'],
  ['110101', '2021', 'proactive.regulations.issued', 'number', '3'],
];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  await writeFile(join(folder, 'report.txt'), sampleReport());
  await writeFile(join(folder, 'summary.txt'), '2021年工作总结\n今年做了工作。');
  await writeFile(join(folder, 'figures.csv'), TABLE.map((row) => row.join(',')).join('\n'));
  const rows = TABLE.map((row) => row.map((text) => label(text)));
  await writeFile(join(folder, 'figures.xlsx'), writeXlsx([{ name: 'a', xml: sheetXml(rows) }]));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command with files of the folder and options. */
function parse(files: readonly string[], ...options: string[]) {
  const paths = files.map((name) => join(folder, name));
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [SCRIPT, ...paths, ...options], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('npm run parse', () => {
  it('prints every figure as CSV', async () => {
    const { code, stdout, stderr } = await parse(['report.txt'], '--format', 'csv');
    const lines = stdout.trimEnd().split('\n');
    expect([code, stderr, lines[0], lines.length]).toEqual([
      0,
      '',
      'file,figure,state,value,raw,place',
      201,
    ]);
  });

  it('prints what it can and says what is no report', async () => {
    const { code, stdout, stderr } = await parse(
      ['nowhere.txt', 'summary.txt', 'report.txt'],
      '--format=json',
    );
    expect(code).toBe(1);
    const records: { kind: string }[] = JSON.parse(stdout);
    expect(records.map(({ kind }) => kind)).toEqual(['rejected', 'report']);
    expect(stderr).toContain('nowhere.txt: there is no such file');
    expect(stderr).toContain('[rejected-work-summary]');
  });

  it('says of a table of parsed figures what it is, whatever its format', async () => {
    const { code, stderr } = await parse(['figures.csv', 'figures.xlsx'], '--format', 'csv');
    const [csv, xlsx] = stderr.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(csv).toContain('figures.csv: a table of parsed figures');
    expect(xlsx).toBe(csv?.replace('figures.csv', 'figures.xlsx'));
  });

  it.each([[[]], [['--unknown', 'x']], [['x', '--format', 'xml']]])(
    'refuses %j',
    async (options) => {
      const { code, stdout, stderr } = await parse([], ...options);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Usage: npm run --silent parse');
    },
  );
});
