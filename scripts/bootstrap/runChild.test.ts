import { describe, expect, it } from 'vitest';
import { runChild } from './runChild.mjs';

const run = (source: string) => runChild(process.execPath, ['-e', source], { stdio: 'ignore' });

describe('runChild', () => {
  it.each([0, 1, 2, 7])('gives the exit code %i', async (code) => {
    expect(await run(`process.exit(${code})`)).toBe(code);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGKILL', 137],
  ])('gives for an end by %s what a shell gives', async (signal, code) => {
    expect(await run(`process.kill(process.pid, '${signal}'); setTimeout(() => {}, 9e3)`)).toBe(
      code,
    );
  });

  it('leaves no listener behind', async () => {
    const before = process.listenerCount('SIGINT');
    await run('');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('fails where there is no such command', async () => {
    await expect(runChild('no-such-command-here', [])).rejects.toThrow('ENOENT');
  });
});
