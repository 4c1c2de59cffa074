import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('audit.ts', import.meta.url));

function audit(...options: string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [SCRIPT, ...options],
      { maxBuffer: 2 ** 28 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

it('prints the checks of one result', async () => {
  const { code, stdout, stderr } = await audit('--format', 'csv', '--result', 'broken');
  const [header, ...lines] = stdout.trimEnd().split('\n');
  expect([code, stderr]).toEqual([0, '']);
  expect(header).toBe('agency,year,rule,result,left,right,difference,figures,message');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every((line) => line.split(',')[3] === 'broken')).toBe(true);
});

it('says what is wrong with the data', async () => {
  const { code, stdout, stderr } = await audit('--data', 'nowhere', '--format', 'json');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('name the right data directory with --data');
});

it('says so where the data directory is a file', async () => {
  const { code, stderr } = await audit('--data', 'package.json', '--format', 'json');
  expect(code).toBe(1);
  expect(stderr).toContain('package.json');
});

it.each([
  [['--format', 'xml']],
  [['--result', 'fine', '--format', 'csv']],
  [['--result', 'broken']],
  [['data']],
])('refuses %j', async (options) => {
  const { code, stdout, stderr } = await audit(...options);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Usage: npm run --silent audit');
});
