import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectBench, DAY } from './collectBench.ts';
import { formatCollectSummary } from './collectTally.ts';
import { answer, type Handler, startTestHost } from './testHost.ts';

const bench = collectBench();
beforeEach(bench.open);
afterEach(bench.close);
const { at, collect, rows } = bench;

describe('a run', () => {
  const targets = () => [at('/1'), at('/2'), at('/3'), at('/4')];
  beforeEach(() => {
    for (const path of [1, 2, 3, 4]) bench.host.answers[`/${path}`] = `<p>report 2021 = ${path}`;
  });

  it('that is stopped keeps what it had, and the next one goes on', async () => {
    const stop = new AbortController();
    const stopped = await collect(targets(), {
      signal: stop.signal,
      progress: (done) => done === 2 && stop.abort(new Error('stopped')),
    });
    expect(stopped).toMatchObject({ isStopped: true, collected: 2, failed: [] });
    expect(formatCollectSummary(stopped)).toContain('Run the command again to go on.');
    expect(rows()).toHaveLength(2);
    const rest = await collect(targets());
    expect(rest).toMatchObject({ isStopped: false, done: 2, collected: 2 });
    expect(rest.files).toHaveLength(4);
    expect(bench.host.paths().toSorted()).toEqual(['/1', '/2', '/3', '/4']);
    expect(await collect(targets())).toMatchObject({ done: 0, unchanged: 4 });
  });

  it('that was killed lost nothing that it had', async () => {
    const full = new Error('no space left');
    const write = bench.disk.write;
    const killed = collect(targets(), {
      disk: {
        ...bench.disk,
        write: async (path, content) => {
          if (bench.disk.files.size > 4 && !path.endsWith('.csv')) throw full;
          await write(path, content);
        },
      },
    });
    await expect(killed).rejects.toThrow('no space left');
    const had = rows().length;
    expect(had).toBeGreaterThan(0);
    expect(await collect(targets())).toMatchObject({ done: had, collected: 4 - had });
  });

  it('asks again what had failed before it was stopped', async () => {
    const stop = new AbortController();
    delete bench.host.answers['/1'];
    await collect([at('/1')], {
      signal: stop.signal,
      progress: () => stop.abort(new Error('stopped')),
    });
    await bench.disk.write('d/.collecting', new Date(bench.clock.now() - DAY).toISOString());
    bench.host.answers['/1'] = '<p>report 2021 = 1';
    expect(await collect([at('/1')])).toMatchObject({ done: 0, collected: 1 });
  });

  it('asks a host one thing at a time, and others meanwhile', async () => {
    let running = 0;
    let most = 0;
    const slow: Handler = (_, response) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        response.end('<p>report 2021 = 1');
      }, 20);
    };
    for (const path of [1, 2, 3, 4]) bench.host.answers[`/${path}`] = slow;
    const other = await startTestHost({ '/5': '<p>report 2021 = 5' });
    const otherHost = other.origin.replace('127.0.0.1', 'other.test');
    const done: string[] = [];
    const targets5 = [...targets(), { ...at('/5'), url: `${otherHost}/5` }];
    await collect(targets5, { progress: (_, __, url) => done.push(new URL(url).pathname) });
    await other.close();
    expect(most).toBe(1);
    expect(done).toHaveLength(5);
    expect(done.at(-1)).not.toBe('/5');
  });

  it('says in words how it ended', async () => {
    delete bench.host.answers['/2'];
    bench.host.answers['/3'] = answer(308, { location: '/1' });
    const text = formatCollectSummary(await collect(targets()));
    expect(text.replaceAll(bench.host.origin, '').split('\n')).toEqual([
      'addresses: collected 3, unchanged 0, failed 1',
      '  failed /2 http-not-found: There is nothing at this address (404).',
      '  moved /3 is now at /1',
    ]);
  });
});
