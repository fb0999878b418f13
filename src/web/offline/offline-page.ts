/** Whether a newer version of the page has come and waits. */
export interface OfflinePage {
  readonly subscribe: (listener: () => void) => () => void;
  readonly hasUpdate: () => boolean;
  /** Takes the new version; the page loads again with it. */
  readonly update: () => void;
}

const lookAgainInMs = 60 * 60 * 1000;

/** Keeps the page for days without a network, where the browser can. */
export function offlinePage(): OfflinePage {
  const listeners = new Set<() => void>();
  let waiting: ServiceWorker | null = null;
  const found = (worker: ServiceWorker | null): void => {
    // The very first version replaces nothing.
    if (worker === null || navigator.serviceWorker.controller === null) return;
    waiting = worker;
    listeners.forEach((listener) => listener());
  };
  // Without https the browser gives no service worker: the page then simply needs its server.
  if ('serviceWorker' in navigator) void register(found);
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hasUpdate: () => waiting !== null,
    update: () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting?.postMessage('use-new-version');
    },
  };
}

async function register(found: (worker: ServiceWorker | null) => void): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register('service-worker.js');
    found(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') found(installing);
      });
    });
    setInterval(() => void registration.update().catch(() => undefined), lookAgainInMs);
  } catch {
    // A browser that forbids it (private windows of some) loses nothing but the use without a network.
  }
}
