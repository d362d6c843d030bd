import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** Ends with a slash. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on a free local port.
 *
 * @param headers - sent with every response; `Content-Encoding: gzip` compresses it.
 * @param pages - further files by path.
 */
export async function serve(
  folder: string,
  headers: Record<string, string> = {},
  pages: Record<string, string> = {},
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(1);
    try {
      const body = pages[path] ?? (await readFile(join(folder, path)));
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response
        .writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers })
        .end(headers['Content-Encoding'] === 'gzip' ? gzipSync(body) : body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
