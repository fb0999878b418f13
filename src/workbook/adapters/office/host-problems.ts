import type { Outcome } from '../../port';
import type { Problem } from '../../problems';
import { hostFacts } from './host-facts';

type PlainCode = 'cell-being-edited' | 'session-lost' | 'connection-lost' | 'access-denied' | 'too-much-data';

const byHostCode: Readonly<Record<string, PlainCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  InvalidOrTimedOutSession: 'session-lost',
  '5012': 'session-lost',
  SessionNotFound: 'session-lost',
  ConnectionFailure: 'connection-lost',
  Timeout: 'connection-lost',
  NetworkError: 'connection-lost',
  AccessDenied: 'access-denied',
  '7000': 'access-denied',
  RequestPayloadSizeLimitExceeded: 'too-much-data',
  ResponsePayloadSizeLimitExceeded: 'too-much-data',
};

/** A host error as a problem, or `null` when what was thrown is a bug of ours. */
export function problemOfHost(thrown: unknown): Problem | null {
  if (!(thrown instanceof OfficeExtension.Error)) return null;
  const code = byHostCode[thrown.code];
  if (code !== undefined) return { code, place: null };
  return { code: 'host-failed', place: null, detail: `${thrown.code}: ${thrown.message}` };
}

/**
 * Runs a conversation with Excel; its failures come back as problems, bugs of ours are thrown on. Excel that is
 * too old is told so before it is asked for what it does not have.
 */
export async function onExcel<T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const { meetsFloor, needs } = hostFacts();
  if (!meetsFloor) return refusedFor({ code: 'excel-too-old', place: null, needs });
  try {
    return await ask();
  } catch (thrown) {
    const problem = problemOfHost(thrown);
    if (problem === null) throw thrown;
    return refusedFor(problem);
  }
}

export function isTooLarge(thrown: unknown): boolean {
  return problemOfHost(thrown)?.code === 'too-much-data';
}

export function refusedFor(...problems: readonly Problem[]): {
  status: 'refused';
  problems: readonly Problem[];
} {
  return { status: 'refused', problems };
}
