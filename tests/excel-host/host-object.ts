import { UnknownMember } from './wire';

/**
 * An object of the host, as the protocol sees it. Names are compared without case. A navigation or a method
 * that gives `null` gives a null object.
 */
export interface HostObject {
  readonly type: string;
  /** Under which its collection finds it again. */
  readonly id?: string;
  readonly properties?: Readonly<Record<string, HostProperty>>;
  readonly objects?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
}

export interface HostProperty {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The member of a record, found without case; an unknown one is an error of the host. */
export function memberOf<T>(
  object: HostObject,
  members: Readonly<Record<string, T>> | undefined,
  name: string,
): T {
  const found = Object.entries(members ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new UnknownMember(`${object.type}.${name}`);
  return found[1];
}

/** The answer to a query: the properties that are selected, under their original names. */
export function queried(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const paths = select.map((path) => path.replace(/^items\//i, ''));
  if (object.items !== undefined) {
    return { _Items: object.items().map((item) => ({ _Id: item.id, ...queriedOne(item, paths) })) };
  }
  return queriedOne(object, paths);
}

function queriedOne(object: HostObject, paths: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const path of paths) {
    const [name = '', ...rest] = path.split('/');
    const key = original(name);
    if (rest.length === 0) answer[key] = memberOf(object, object.properties, name).get?.();
    else {
      const child = memberOf(object, object.objects, name)();
      const before = (answer[key] ?? {}) as Record<string, unknown>; // Written by an earlier path of this loop.
      answer[key] = child === null ? null : { ...before, ...queriedOne(child, [rest.join('/')]) };
    }
  }
  return answer;
}

function original(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
