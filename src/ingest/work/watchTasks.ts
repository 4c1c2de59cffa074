import type { WorkLimits } from './workLimits.ts';
import { RUNNING, type WorkMark } from './workTask.ts';

/**
 * Why a task was stopped. `crowd`: the program grew too much while several tasks ran, and which of
 * them is to blame can only be told by running each alone.
 */
export type StopReason = 'time' | 'memory' | 'crowd';

/** A task while it is watched. */
export interface WatchedTask {
  readonly mark: WorkMark;
  /** Milliseconds it may run. */
  readonly time: number;
  readonly stop: (reason: StopReason) => void;
}

interface Seen {
  readonly since: number;
  readonly memory: number;
}

export interface Watch {
  add(task: WatchedTask): void;
  remove(task: WatchedTask): void;
}

const LOOK_EVERY = 50;

/** What the watch looks at; tests give their own. */
export interface Gauges {
  /** Milliseconds from any start. */
  readonly now: () => number;
  /** Bytes that the workers hold, as near as can be told. */
  readonly memory: () => number;
}

const MACHINE: Gauges = { now: () => performance.now(), memory: memoryOfWorkers };

/** What the program holds beyond this thread's own heap and buffers. */
function memoryOfWorkers(): number {
  const { rss, heapTotal, external } = process.memoryUsage();
  return rss - heapTotal - external;
}

/** Looks at the running tasks twenty times a second and stops those that go beyond the limits. */
export function watchTasks(limits: WorkLimits): Watch {
  const tasks = new Map<WatchedTask, Seen | undefined>();
  let timer: NodeJS.Timeout | undefined;
  return {
    add: (task) => {
      tasks.set(task, undefined);
      timer ??= setInterval(() => stopGreedy(tasks, limits, MACHINE), LOOK_EVERY);
    },
    remove: (task) => {
      tasks.delete(task);
      if (tasks.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    },
  };
}

/** One look. A task's time begins when a worker has taken it up, and ends when the worker is done. */
export function stopGreedy(
  tasks: Map<WatchedTask, Seen | undefined>,
  limits: WorkLimits,
  gauges: Gauges,
): void {
  const now = gauges.now();
  const memory = gauges.memory();
  const running = [...tasks].filter(([task]) => Atomics.load(task.mark, 0) === RUNNING);
  for (const [task, seen] of running) {
    if (!seen) tasks.set(task, { since: now, memory });
    else if (now - seen.since > task.time) task.stop('time');
    else if (memory - seen.memory > limits.growth) {
      task.stop(running.length === 1 ? 'memory' : 'crowd');
    }
  }
}
