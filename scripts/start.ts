// Builds the site from data/ into dist/ and serves it to this machine. Option: --port N.
import { parseArgs } from 'node:util';
import { runChild } from './bootstrap/runChild.mjs';
import { serveFolder } from './serveFolder.ts';

const FOLDER = 'dist';
const BUILD = ['scripts/build.ts', '--out', FOLDER];

process.exitCode = await start();

/** The exit code; while the site is served, 0 waits for the end. */
async function start(): Promise<number> {
  const port = readPort();
  if (port === undefined) {
    return refuse(2, 'Unexpected options, expected none or "-- --port N" with N from 1 to 65535.');
  }
  // Before the build, so that a taken port is told at once.
  const code = (await serve(port, async ({ close }) => close())) || (await build());
  return code || serve(port, ({ url }) => console.log(`\nGongkai: ${url}/\nCtrl-C ends it.`));
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
  then: (served: Awaited<ReturnType<typeof serveFolder>>) => void | Promise<void>,
): Promise<number> {
  try {
    await then(await serveFolder(FOLDER, port));
    return 0;
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const reason = taken ? 'another program uses it' : String(error);
    return refuse(
      1,
      `Could not serve on port ${port}: ${reason}.\nWhat to do: end that program, or "npm start -- --port ${port < 65535 ? port + 1 : 4321}".`,
    );
  }
}

function refuse(code: number, message: string): number {
  console.error(message);
  return code;
}
