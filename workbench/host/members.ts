/** A requirement set of ExcelApi. */
export type ApiSet = `1.${number}`;

/** An Excel object as the host knows it: a type's members bound to one thing of the workbook. */
export interface HostObject {
  readonly type: ObjectType;
  member(name: string): BoundMember | undefined;
  /** Names of the scalar properties, for a load without a selection. */
  scalars(): readonly string[];
  /** The object's Id in the answer to its instantiation; undefined for objects without one. */
  id(): string | undefined;
  /** Keys that every item of a collection carries in an answer (`Id`, `Name`, `Key`). */
  keys(): Readonly<Record<string, unknown>>;
  /** The objects of a collection; undefined for anything else. */
  items(): readonly HostObject[] | undefined;
}

export interface ObjectType {
  readonly name: string;
}

/** What a path or a method may yield: an object, a null object, or a plain value. */
export type Outcome = HostObject | null | undefined | string | number | boolean | object;

export interface BoundMember {
  readonly since: ApiSet;
  readonly clearsUndo: boolean;
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  readonly object?: () => HostObject | null;
  readonly call?: (args: readonly unknown[]) => Outcome;
}

/** One member of an Excel object, declared: its requirement set and what it does. */
export interface Member<T> {
  readonly since: ApiSet;
  /** Excel empties its undo stack when this is called. */
  readonly clearsUndo?: true;
  /** A scalar property that can be read. */
  readonly get?: (target: T) => unknown;
  /** A scalar property that can be written. */
  readonly set?: (target: T, value: unknown) => void;
  /** A property that leads to another object. */
  readonly object?: (target: T) => HostObject | null;
  readonly call?: (target: T, args: readonly unknown[]) => Outcome;
}

export type Members<T> = Readonly<Record<string, Member<T>>>;

interface Extras<T> {
  readonly id?: (target: T) => string;
  readonly keys?: (target: T) => Readonly<Record<string, unknown>>;
  readonly items?: (target: T) => readonly HostObject[];
}

/** A type of Excel object; `bind` makes an object of it. `members` is read by tests as well. */
export interface DefinedType<T> extends ObjectType {
  readonly members: Members<T>;
  bind(target: T): HostObject;
}

/** What a member declares whatever it belongs to. */
export interface TypeTable {
  readonly name: string;
  readonly members: Readonly<Record<string, Pick<BoundMember, "since">>>;
}

const tables: TypeTable[] = [];

/** Every type that was declared, with its members, for comparison with Microsoft's list. */
export const allTypes = (): readonly TypeTable[] => tables;

/**
 * Declares a type of Excel object under the name that office.d.ts gives it. The table comes as a
 * function because the types lead to each other in circles.
 */
export function defineType<T>(
  name: string,
  declare: () => Members<T>,
  extras: Extras<T> = {},
): DefinedType<T> {
  let declared: Members<T> | null = null;
  const members = (): Members<T> => (declared ??= declare());
  const type: DefinedType<T> = {
    name,
    get members() {
      return members();
    },
    bind: (target) => ({
      type,
      member(key) {
        const member = Object.hasOwn(members(), key) ? members()[key] : undefined;
        if (member === undefined) return undefined;
        const { get, set, object, call } = member;
        return {
          since: member.since,
          clearsUndo: member.clearsUndo === true,
          ...(get && { get: () => get(target) }),
          ...(set && { set: (value: unknown) => set(target, value) }),
          ...(object && { object: () => object(target) }),
          ...(call && { call: (args: readonly unknown[]) => call(target, args) }),
        };
      },
      scalars: () =>
        Object.entries(members()).flatMap(([key, member]) => (member.get ? [key] : [])),
      id: () => extras.id?.(target),
      keys: () => extras.keys?.(target) ?? {},
      items: () => extras.items?.(target),
    }),
  };
  tables.push(type);
  return type;
}
