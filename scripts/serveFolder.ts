import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A folder being served. */
export interface ServedFolder {
  /** Without a slash at the end, as in `http://localhost:4321`. */
  url: string;
  close: () => Promise<void>;
}

/** Where "localhost" may lead: some machines try the second first, and some have no second. */
const LOOPBACK_ADDRESSES = ['127.0.0.1', '::1'];
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

const CONTENT_TYPES: [RegExp, string][] = [
  [/\.csv$/, 'text/csv; charset=utf-8'],
  [/\.md$/, 'text/markdown; charset=utf-8'],
  [/\.xml$/, 'text/xml; charset=utf-8'],
  [/\.(txt)$|\/SHA256SUMS$/, 'text/plain; charset=utf-8'],
  [/\.parquet$/, 'application/vnd.apache.parquet'],
];

/**
 * Serves a folder of files to this machine only, as a static host would: `index.html` for a
 * folder, `404.html` for what is not there. Files are looked up anew at each request.
 *
 * @param port 0 for any that is free
 * @throws the system's error, with code `EADDRINUSE` when the port is taken
 */
export async function serveFolder(folder: string, port: number): Promise<ServedFolder> {
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  try {
    for (const host of LOOPBACK_ADDRESSES) {
      servers.push(...(await listen(folder, host, portOf(servers[0]) ?? port)));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://localhost:${portOf(servers[0])}`, close };
}

function portOf(server: Server | undefined): number | undefined {
  return (server?.address() as AddressInfo | undefined)?.port;
}

/** No server where this machine has no such address. */
async function listen(folder: string, host: string, port: number): Promise<Server[]> {
  const server = createServer(
    sirv(folder, {
      dev: true,
      extensions: ['html'],
      setHeaders: nameContentType,
      onNoMatch: (_request, response) => sendNotFound(folder, response),
    }),
  );
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (NO_SUCH_ADDRESS.includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
  return [server];
}

/** For what the server's own list leaves without a type or without its encoding. */
function nameContentType(response: ServerResponse, pathname: string): void {
  const type = CONTENT_TYPES.find(([pattern]) => pattern.test(pathname))?.[1];
  if (type !== undefined) response.setHeader('Content-Type', type);
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  if (server.listening) await once(server, 'close');
}
