import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** What a host answers to one request of the client: a status and the body of the answer, or a failure. */
export type WireAnswer =
  | {
      readonly status: 'succeeded';
      readonly value: { readonly data: readonly [number, readonly string[], string] };
    }
  | { readonly status: 'failed'; readonly error: { readonly code: number; readonly message: string } };

/** Answers the body of a request. */
export type WireHost = (body: string) => WireAnswer | Promise<WireAnswer>;

/** The internals of the real client that the in-memory host relies on; a canary test names each of them. */
export interface ClientInternals {
  readonly OSF: {
    _OfficeAppFactory?: { readonly getContext: () => unknown; readonly getHostInfo: () => unknown };
    readonly DDA: {
      readonly RichApi: {
        executeRichApiRequestAsync: (
          message: readonly unknown[],
          answer: (answer: WireAnswer) => void,
        ) => void;
      };
    };
  };
  readonly OfficeExtension: { readonly Utility: { _synchronousCleanup: boolean } };
}

/** Where the text of a request stands in the message that the client hands to its host. */
export const bodyIndex = 4;

/**
 * Loads the real Office.js client into this realm, once, and sends its requests to a host of ours. The client
 * believes that it runs in a page: it gets the few globals that it looks at when it starts.
 */
export function connectOfficeClient(host: WireHost): ClientInternals {
  const client = loadOfficeClient();
  client.OfficeExtension.Utility._synchronousCleanup = true;
  client.OSF.DDA.RichApi.executeRichApiRequestAsync = (message, answer) => {
    void Promise.resolve(host(String(message[bodyIndex]))).then(answer);
  };
  return client;
}

/** What `Office.context` is: the part of Office.js that makes it is not in the client's file. */
export function connectHostContext(context: unknown): void {
  loadOfficeClient().OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32', flags: 0 }),
  };
}

export function loadOfficeClient(): ClientInternals {
  const realm = globalThis as unknown as ClientInternals & Record<string, unknown>; // The script adds its globals.
  if (realm['Excel'] === undefined) {
    prepareRealm(realm);
    const path = createRequire(resolve('package.json')).resolve(
      '@microsoft/office-js/dist/excel-win32-16.01.debug.js',
    );
    // Indirect: the script declares its globals, as a page would see them.
    (0, eval)(readFileSync(path, 'utf8'));
  }
  return realm;
}

function prepareRealm(realm: Record<string, unknown>): void {
  const nothing = (): undefined => undefined;
  realm['window'] = globalThis;
  realm['location'] ??= {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
  };
  realm['document'] ??= {
    addEventListener: nothing,
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: nothing }),
  };
  realm['navigator'] ??= { userAgent: 'in-memory host', language: 'fr-FR' };
  realm['addEventListener'] ??= nothing;
}
