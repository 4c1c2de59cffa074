import { DONE, RUNNING, type WorkTask } from './workTask.ts';

const HELD: unknown[] = [];
const MB = 1024 * 1024;

/** A worker for tests, whose documents say what it shall do; `spin`, `heap` and `buffers` never end. */
export async function read({ input, mark }: WorkTask<'read'>): Promise<string> {
  Atomics.store(mark, 0, RUNNING);
  const [order = ''] = new TextDecoder().decode(input.bytes).split('\n');
  if (order === 'throw') throw new Error('a fault of ours');
  if (order === 'pause') await new Promise((resolve) => setTimeout(resolve, 700));
  while (order === 'spin' || order === '%PDF-spin') HELD.length = 0;
  while (order === 'heap') HELD.push(Array.from({ length: 1000 }, () => ({ order })));
  while (order === 'buffers') HELD.push(new Uint8Array(8 * MB).fill(1));
  Atomics.store(mark, 0, DONE);
  return JSON.stringify({ kind: 'rejected', reason: order, diagnostics: [] });
}
