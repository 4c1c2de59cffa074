import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A request that a test's host got. */
export interface AskedFor {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface TestHost {
  /** Its address, without a slash at the end. */
  readonly origin: string;
  /** Everything it was asked, in order. */
  readonly asked: AskedFor[];
  /** What it answers, by path; a text is a page. May change while it runs. */
  readonly answers: Record<string, Handler | string>;
  /** Paths asked, robots.txt left out. */
  paths(): string[];
  close(): Promise<void>;
}

/** Starts a host on this machine for tests. It has no robots.txt unless it is given one. */
export async function startTestHost(
  answers: Record<string, Handler | string> = {},
): Promise<TestHost> {
  const asked: AskedFor[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const answer = answers[path];
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404).end('nothing here');
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(answer);
  });
  const { port, close } = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    answers,
    paths: () => asked.map(({ path }) => path).filter((path) => path !== '/robots.txt'),
    close,
  };
}

/** Lets a server listen on this machine; closing it breaks off what is still open. */
export async function listen(
  server: Server,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An answer of this status and these headers, with or without a body. */
export function answer(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = '',
): Handler {
  return (_, response) => void response.writeHead(status, headers).end(body);
}
