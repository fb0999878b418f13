/** Who reads the output: a person, a person who wants errors only, or a program. */
export type Talk = 'text' | 'quiet' | 'json';

export interface TalkOptions {
  readonly json?: true;
  readonly quiet?: true;
}

/** `--json` says what standard output holds; `--quiet` beside it changes nothing there. */
export function talkOf({ json, quiet }: TalkOptions): Talk {
  if (json === true) return 'json';
  return quiet === true ? 'quiet' : 'text';
}
