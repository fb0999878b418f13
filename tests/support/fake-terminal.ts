import type { Terminal } from '../../src/cli/terminal';

/** A terminal that remembers; what is said on each of its two streams is the test's to look at. */
export interface FakeTerminal extends Terminal {
  readonly said: { out: string; err: string };
}

export function fakeTerminal(parts: Partial<Terminal> = {}): FakeTerminal {
  const said = { out: '', err: '' };
  return {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    isWatched: false,
    hasColours: false,
    isCancelled: () => false,
    ...parts,
    said,
  };
}
