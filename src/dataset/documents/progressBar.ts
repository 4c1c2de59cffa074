/** What a progress bar writes to: stderr, or a stand-in of tests. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressBar {
  update(done: number, total: number, name: string): void;
  /** Clears the line, so that what follows begins on an empty one. */
  end(): void;
}

const MILLISECONDS_A_FRAME = 100;
const BAR = 20;
const DEFAULT_WIDTH = 80;
/** To the line's start; and from here to its end, empty. */
const START = '\r';
const CLEAR = '\u001b[K';

/**
 * A line that says how far a run is: a bar, done of all, rate, time left, the last document. Nothing
 * at all where there is no terminal. It is written over in one go, ten times a second at most.
 */
export function createProgressBar(
  terminal: Terminal,
  now: () => number = () => performance.now(),
): ProgressBar {
  const start = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    update: (done, total, name) => {
      const time = now();
      if (!terminal.isTTY || (time - drawn < MILLISECONDS_A_FRAME && done < total)) return;
      const line = formatProgress({ done, total, name, elapsed: time - start });
      // The last column stays free: some terminals begin a new line when it is filled.
      const width = (terminal.columns || DEFAULT_WIDTH) - 1;
      terminal.write(`${START}${cutToWidth(line, width)}${CLEAR}`);
      drawn = time;
      isShown = true;
    },
    end: () => {
      if (isShown) terminal.write(`${START}${CLEAR}`);
      isShown = false;
    },
  };
}

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
  /** Milliseconds. */
  readonly elapsed: number;
}

function formatProgress({ done, total, name, elapsed }: Progress): string {
  const filled = Math.round((BAR * done) / Math.max(total, 1));
  const rate = (1000 * done) / Math.max(elapsed, 1);
  const left = Math.ceil((total - done) / rate);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  const speed = rate < 10 ? rate.toFixed(1) : rate.toFixed(0);
  return `${bar} ${done}/${total}  ${speed}/s  ${formatTime(left)} left  ${name}`;
}

function formatTime(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = String(Math.floor((seconds % 3600) / 60));
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${minutes.padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** Characters that take two columns of a terminal (Unicode annex 11, W and F). */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;

/** As much of a line as fits, so that it never wraps. */
export function cutToWidth(line: string, width: number): string {
  let used = 0;
  let cut = '';
  for (const character of line) {
    used += WIDE.test(character) ? 2 : 1;
    if (used > width) return cut;
    cut += character;
  }
  return cut;
}
