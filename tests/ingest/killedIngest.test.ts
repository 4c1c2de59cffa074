import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../src/dataset/nodeDisk.ts';
import { openStore } from '../../src/dataset/openStore.ts';
import { startRandom } from '../../src/synth/randomSource.ts';
import { inventDocument, inventTowns, registerFiles } from './inventDocuments.ts';

/** `KILLS=50 npx vitest run tests/ingest` for more of them; `KILL_SEED` for other moments. */
const KILLS = Number(process.env.KILLS ?? 6);
const SEED = Number(process.env.KILL_SEED ?? 1);
const DOCUMENTS = 300;
const SCRIPT = fileURLToPath(new URL('../../scripts/ingest.ts', import.meta.url));
const TOWNS = inventTowns(DOCUMENTS);

let folder: string;
let undisturbed: Record<string, string>;
let duration: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  await put('start/register', registerFiles(TOWNS));
  // Half of the documents are in the store already, and every third of these has changed since.
  await put('in', documents(DOCUMENTS / 2, 1));
  expect(await ingest('start').ended).toEqual({ code: 0, signal: null });
  await put('in', documents(DOCUMENTS, 3));
  await cp(join(folder, 'start'), join(folder, 'whole'), { recursive: true });
  const begun = performance.now();
  expect(await ingest('whole').ended).toEqual({ code: 0, signal: null });
  duration = performance.now() - begun;
  undisturbed = await filesOf('whole');
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function documents(count: number, changeEach: number): Record<string, string> {
  const files: Record<string, string> = {};
  const lines = ['file,agency'];
  TOWNS.slice(0, count).forEach(({ code, name }, at) => {
    const file = `${String(at).padStart(3, '0')}.txt`;
    const received = at % changeEach === 0 ? at : at + 1;
    files[file] = inventDocument(name, 2021 + (at % 3), received);
    lines.push(`${file},${code}`);
  });
  return { ...files, 'sources.csv': `${lines.join('\n')}\n` };
}

async function put(into: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, into, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

function ingest(data: string) {
  const args = [...process.execArgv, SCRIPT, join(folder, 'in'), '--data', join(folder, data)];
  const child = spawn(process.execPath, [...args, '--jobs', '2'], { stdio: 'ignore' });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  return { child, ended };
}

async function filesOf(data: string): Promise<Record<string, string>> {
  const entries = await readdir(join(folder, data), { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files[path.slice(join(folder, data).length + 1)] = await readFile(path, 'utf8');
  }
  return files;
}

async function problemsOf(data: string): Promise<readonly unknown[]> {
  const codes = new Set(TOWNS.map(({ code }) => code));
  const store = await openStore(nodeDisk, join(folder, data), (code) => codes.has(code));
  for (const province of store.provinces) await store.readProvince(province);
  return store.problems();
}

const random = startRandom(SEED);
/** Thousandths of an undisturbed run at which it is killed. */
const MOMENTS = Array.from({ length: KILLS }, () => random.int(0, 1000));

describe('an ingest that is killed', () => {
  it.each(MOMENTS)(
    'at %d thousandths leaves a valid store, and the next completes it',
    async (moment) => {
      const data = `killed-${moment}`;
      await cp(join(folder, 'start'), join(folder, data), { recursive: true });
      const { child, ended } = ingest(data);
      await wait((duration * moment) / 1000);
      child.kill('SIGKILL');
      await ended;
      expect(await problemsOf(data)).toEqual([]);
      expect(await ingest(data).ended).toEqual({ code: 0, signal: null });
      const files = await filesOf(data);
      expect(Object.keys(files).sort()).toEqual(Object.keys(undisturbed).sort());
      for (const [name, text] of Object.entries(files)) {
        expect(text === undisturbed[name], name).toBe(true);
      }
      await rm(join(folder, data), { recursive: true });
    },
    60_000,
  );

  it('is refused while another is at work', async () => {
    const first = ingest('refused');
    while (!(await nodeDisk.kindOf(join(folder, 'refused/.ingest.lock')))) await wait(10);
    const second = ingest('refused');
    expect((await second.ended).code).toBe(1);
    first.child.kill('SIGKILL');
    await first.ended;
  });
});
