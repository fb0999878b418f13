/**
 * Keeps every file of one build, so that the page opens without a network. A new version waits until the person
 * wants it: nothing changes under her hand.
 */
interface Precache {
  readonly version: string;
  readonly files: readonly string[];
}

/** The build puts the list in this place: see .config/build/precache-plugin.js. */
const precache = '__PRECACHE__' as unknown as Precache;

/** What a service worker has of its global scope, as far as it is used here: the types of a page know windows only. */
interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (name: string, listener: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent {
  readonly request: Request;
  readonly data: unknown;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
}

const scope = self as unknown as ServiceWorkerScope; // This file runs as a service worker and nowhere else.

/** One origin may serve several of these pages, and they share its caches. */
const family = `mutualisation ${scope.registration.scope} `;
const current = family + precache.version;

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope.registration.scope))
    event.respondWith(answer(request));
});

async function install(): Promise<void> {
  const cache = await caches.open(current);
  // Past the cache of the browser, which may hold the files of yesterday.
  await cache.addAll(precache.files.map((file) => new Request(file, { cache: 'reload' })));
}

/** The version before stays as well: another tab may still run it and ask for a part that it has not loaded yet. */
async function activate(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(family));
  const before = ours.filter((name) => name !== current).slice(0, -1);
  await Promise.all(before.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(current);
  const key = request.mode === 'navigate' ? 'index.html' : request;
  const kept = (await cache.match(key, { ignoreSearch: true })) ?? (await caches.match(key));
  return kept ?? fetch(request);
}
