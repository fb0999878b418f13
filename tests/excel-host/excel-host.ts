import { calculateWorkbook } from './calculate-workbook';
import { hostWorkbook } from './host-workbook';
import type { HostWorkbook } from './host-model';
import { isHostObject, memberOf, queried } from './host-object';
import type { HostObject } from './host-object';
import { hostService } from './host-services';
import type { RuntimeStates } from './host-services';
import type { WireAnswer } from './office-client';
import { actionTypes, HostError, pathTypes, UnknownMember } from './wire';
import type { WireAction, WireArguments, WireRequest } from './wire';

/** One request as the host saw it. */
export interface JournalEntry {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The properties that were asked for, each once: `Range.values`. */
  readonly loaded: readonly string[];
}

/** What goes wrong, and when; all counted from 1 since the faults were set. */
export interface HostFaults {
  /** The action that fails, over all requests. */
  readonly atAction?: number;
  /** The request that fails as a whole, before any of its actions, with this code of the host. */
  readonly atRequest?: { readonly number: number; readonly code: HostCode };
  /** The same from that request on. */
  readonly fromRequest?: { readonly number: number; readonly code: HostCode };
  /** The request that is carried out, but whose answer never arrives. */
  readonly lostAnswer?: number;
  /** Any member of a null object is an error, which Excel's documentation does not say. */
  readonly refusesNullObjects?: true;
  /** Excel on the web: 5 MB each way. */
  readonly maxBytes?: number;
}

/** Numbers of the host for requests that fail as a whole, and the word of the client for a host that is gone. */
export const hostCodes = {
  cellEditMode: 5004,
  sessionLost: 5012,
  accessDenied: 7000,
  connectionGone: 'ConnectionFailure',
} as const;

type HostCode = (typeof hostCodes)[keyof typeof hostCodes];

/** An Excel in memory that answers the real Office.js client. */
export class ExcelHost {
  readonly journal: JournalEntry[] = [];
  /** Members that the client asked for and that this host does not know: a test asserts that there are none. */
  readonly unknownMembers: string[] = [];
  readonly runtimeStates: RuntimeStates = [];
  #faults: HostFaults = {};
  #actions = 0;
  #requests = 0;
  readonly #loaded = new Set<string>();

  constructor(readonly workbook: HostWorkbook) {}

  setFaults(faults: HostFaults): void {
    this.#faults = faults;
    this.#actions = 0;
    this.#requests = 0;
    this.journal.length = 0;
  }

  readonly answer = (body: string): WireAnswer => {
    this.#requests += 1;
    const failure = this.#wholeFailure();
    if (failure !== null) return failed(failure);
    const request = JSON.parse(body) as WireRequest; // The client's own protocol.
    if (body.length > (this.#faults.maxBytes ?? Infinity)) return this.#tooLarge('Request', request, body);
    const text = JSON.stringify(this.#run(request));
    if (request.Actions.some(({ ActionType }) => ActionType === actionTypes.setProperty))
      calculateWorkbook(this.workbook);
    this.#note(request, body, text);
    if (text.length > (this.#faults.maxBytes ?? Infinity)) return this.#tooLarge('Response', request, body);
    return this.#requests === this.#faults.lostAnswer ? failed(hostCodes.connectionGone) : succeeded(text);
  };

  #wholeFailure(): HostCode | null {
    const { atRequest, fromRequest } = this.#faults;
    if (atRequest !== undefined && this.#requests === atRequest.number) return atRequest.code;
    if (fromRequest !== undefined && this.#requests >= fromRequest.number) return fromRequest.code;
    return null;
  }

  #tooLarge(side: 'Request' | 'Response', request: WireRequest, body: string): WireAnswer {
    const error = { Code: `${side}PayloadSizeLimitExceeded`, Message: 'More than 5 MB.', ActionIndex: -1 };
    const text = JSON.stringify({ Error: error });
    if (side === 'Request') this.#note(request, body, text);
    return succeeded(text);
  }

  #note(request: WireRequest, body: string, text: string): void {
    const bytes = (one: string): number => Buffer.byteLength(one);
    this.journal.push({
      actions: request.Actions.length,
      requestBytes: bytes(body),
      responseBytes: bytes(text),
      loaded: [...this.#loaded].sort(),
    });
    this.#loaded.clear();
  }

  #noteLoaded({ ObjectPathId, QueryInfo }: WireAction, paths: ObjectPaths): void {
    const type = paths.object(ObjectPathId)?.type;
    if (type === undefined) return;
    for (const name of QueryInfo?.Select ?? []) this.#loaded.add(`${type}.${name.replace(/^items\//i, '')}`);
  }

  #run(request: WireRequest): unknown {
    const results: { ActionId: number; Value: unknown }[] = [];
    const paths = new ObjectPaths(request, this, this.#faults);
    for (const [index, action] of request.Actions.entries()) {
      try {
        this.#actions += 1;
        if (this.#actions === this.#faults.atAction) throw new HostError('GeneralException', 'Injected.');
        results.push({ ActionId: action.Id, Value: valueOf(action, paths) });
        if (action.ActionType === actionTypes.query) this.#noteLoaded(action, paths);
      } catch (thrown) {
        if (!(thrown instanceof HostError)) throw thrown;
        if (thrown instanceof UnknownMember) this.unknownMembers.push(thrown.member);
        const error = { Code: thrown.code, Message: thrown.message, ActionIndex: index };
        return { Error: error, ProcessedResults: { Results: results } };
      }
    }
    return { Results: results };
  }
}

/** Objects of one request, each found once, when it is first needed. */
class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    readonly request: WireRequest,
    readonly host: ExcelHost,
    readonly faults: HostFaults,
  ) {}

  object(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const object = this.#resolve(id);
    this.#found.set(id, object);
    return object;
  }

  arguments({ Arguments = [], ReferencedObjectPathIds = [] }: WireArguments): readonly unknown[] {
    return Arguments.map((argument, index) => {
      const id = ReferencedObjectPathIds[index] ?? 0;
      return id === 0 ? argument : this.object(id);
    });
  }

  #resolve(id: number): HostObject | null {
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidObjectPath');
    if (path.ObjectPathType === pathTypes.global) return hostWorkbook(this.host.workbook);
    if (path.ObjectPathType === pathTypes.newObject) return hostService(path.Name, this.host.runtimeStates);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) {
      if (this.faults.refusesNullObjects === true) throw new HostError('InvalidObjectPath');
      return null;
    }
    const args = this.arguments(path.ArgumentInfo ?? {});
    switch (path.ObjectPathType) {
      case pathTypes.property:
        return memberOf(parent, parent.objects, path.Name)();
      case pathTypes.indexer:
        return parent.item?.(args[0]) ?? null;
      case pathTypes.method: {
        const given = memberOf(parent, parent.methods, path.Name)(...args);
        return isHostObject(given) ? given : null;
      }
      default:
        throw new UnknownMember(`path type ${String(path.ObjectPathType)}`);
    }
  }
}

function valueOf(action: WireAction, paths: ObjectPaths): unknown {
  const object = paths.object(action.ObjectPathId);
  if (action.ActionType === actionTypes.instantiate) return object === null ? null : { Id: object.id };
  if (object === null) return null;
  switch (action.ActionType) {
    case actionTypes.query:
      return queried(object, action.QueryInfo?.Select ?? []);
    case actionTypes.method:
      return memberOf(object, object.methods, action.Name)(...paths.arguments(action.ArgumentInfo ?? {}));
    case actionTypes.setProperty: {
      const [value] = paths.arguments(action.ArgumentInfo ?? {});
      const { set } = memberOf(object, object.properties, action.Name);
      if (set === undefined) throw new UnknownMember(`${object.type}.${action.Name} =`);
      set(value);
      return null;
    }
    default:
      throw new UnknownMember(`action type ${String(action.ActionType)}`);
  }
}

function succeeded(text: string): WireAnswer {
  return { status: 'succeeded', value: { data: [200, [], text] } };
}

function failed(code: HostCode): WireAnswer {
  if (typeof code === 'string') {
    return succeeded(JSON.stringify({ Error: { Code: code, Message: 'Injected.', ActionIndex: -1 } }));
  }
  return { status: 'failed', error: { code, message: 'Injected.' } };
}
