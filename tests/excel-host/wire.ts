/** The wire protocol of the Office.js client: what a request and its answer look like. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4 } as const;
export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  nullObject: 7,
} as const;

/** An error that Excel itself would answer with. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** The host does not know a member: the tests assert that this never happens. */
export class UnknownMember extends HostError {
  constructor(readonly member: string) {
    super('HostLacksMember', member);
  }
}
