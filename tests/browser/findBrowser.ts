import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome.exe',
];
const OTHER_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const PACKAGE = 'node_modules/@sparticuz/chromium';
const UNPACKED = '.cache/browser';

/**
 * The path of a Chromium: what CHROME_PATH names, else one that is installed, else the one among
 * the dependencies, which is unpacked once.
 *
 * @throws where there is none for this machine, with what to do
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  const installed = findInstalled();
  if (installed !== undefined) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error(
    'The browser tests need Chrome or Chromium: install one, or name it in CHROME_PATH.',
  );
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...OTHER_PLACES].find((path) => existsSync(path));
}

/** Written beside its place and then renamed, so that an unpacking broken off leaves nothing. */
async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'));
  const path = join(UNPACKED, `chromium-${version}`);
  if (existsSync(path)) return path;
  await mkdir(UNPACKED, { recursive: true });
  const partial = `${path}.${process.pid}`;
  await pipeline(
    createReadStream(join(PACKAGE, 'bin', 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(partial, { mode: 0o755 }),
  );
  await rename(partial, path);
  return path;
}
