// Builds the site from data/ into dist/ and serves it to this machine. Option: --port N.
import { parseArgs } from 'node:util';
import { runChild } from './bootstrap/runChild.mjs';
import { type ServedFolder, serveFolder } from './serveFolder.ts';

const FOLDER = 'dist';
const BUILD = ['scripts/build.ts', '--out', FOLDER];

process.exitCode = await start();

/** The exit code. While the site is served the process lives on. */
async function start(): Promise<number> {
  const port = readPort();
  if (port === undefined) {
    return refuse(2, 'Unexpected options, expected none or "-- --port N" with N from 1 to 65535.');
  }
  // Tried before the build, so that a taken port is told at once.
  const tried = await serve(port, ({ close }) => close());
  if (tried !== 0) return tried;
  const built = await build();
  if (built !== 0) return built;
  return serve(port, ({ url }) => console.log(`\nGongkai is at ${url}/\nCtrl-C ends it.`));
}

function readPort(): number | undefined {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : 0;
    return port >= 1 && port <= 65535 ? port : undefined;
  } catch {
    return undefined;
  }
}

async function build(): Promise<number> {
  const code = await runChild(process.execPath, BUILD);
  if (code === 0 || code > 128) return code;
  return refuse(code, 'Could not build the site.\nWhat to do: mend what is said above, try again.');
}

async function serve(
  port: number,
  then: (served: ServedFolder) => void | Promise<void>,
): Promise<number> {
  try {
    await then(await serveFolder(FOLDER, port));
    return 0;
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const other = port < 65535 ? port + 1 : port - 1;
    return refuse(
      1,
      `Could not serve on port ${port}: ${taken ? 'another program uses it' : error}.\n` +
        `What to do: end that program, or "npm start -- --port ${other}".`,
    );
  }
}

function refuse(code: number, message: string): number {
  console.error(message);
  return code;
}
