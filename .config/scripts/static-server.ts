import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The headers of docs/hosting.md: the policy of the page for its worker too, and who may frame it. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

export interface StaticServer {
  readonly port: number;
  /** Paths that were asked for, in their order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Serving {
  readonly folder: string;
  /** Where the folder stands on the server, `/` or `/outils/mutualisation/`. */
  readonly path: string;
  /** 0: any that is free. */
  readonly port: number;
}

/** Serves a folder of built files on this machine only, as a web server that follows docs/hosting.md does. */
export function serveStatically({ folder, path, port }: Serving): Promise<StaticServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    answer(fileOf(folder, path, pathname), request, response);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const at = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ port: at, asked, close: () => closed(server) });
    });
  });
}

/** The file that a path names, or `null` for one outside the folder or not there. */
function fileOf(folder: string, path: string, pathname: string): string | null {
  if (!pathname.startsWith(path)) return null;
  const within = decodeURIComponent(pathname.slice(path.length));
  const file = normalize(join(folder, within === '' ? 'index.html' : within));
  if (!file.startsWith(normalize(folder) + sep) || !existsSync(file)) return null;
  return statSync(file).isFile() ? file : null;
}

function answer(file: string | null, request: IncomingMessage, response: ServerResponse): void {
  if (file === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(file === null ? 404 : 405, pageHeaders).end();
    return;
  }
  // A name with a hash never changes its content.
  const isHashed = /\.[0-9a-f]{8}\.(js|css)$/.test(file);
  response.writeHead(200, {
    ...pageHeaders,
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** Closing it twice is no fault. */
function closed(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((fault) => (fault === undefined ? resolve() : reject(fault)));
  });
}
