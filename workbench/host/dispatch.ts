import type { Context } from "./context";
import {
  HostError,
  apiNotFound,
  invalidArgument,
  invalidObjectPath,
  notImplemented,
} from "./errors";
import type { BoundMember, HostObject } from "./members";
import { isNewer } from "./meter";
import { workbookType } from "./objects/workbook";
import { trackedTarget } from "./objects/range-target";
import { ACTION, PATH, camel, pascal } from "./protocol";
import type { Action, ActionResult, Answer, ArgumentInfo, Batch, ObjectPath } from "./protocol";

const isObject = (outcome: unknown): outcome is HostObject =>
  typeof outcome === "object" && outcome !== null && "member" in outcome;

/** An error as an answer tells it. */
export function failed(error: unknown, Location = "", ActionIndex?: number): Pick<Answer, "Error"> {
  const Code = error instanceof HostError ? error.code : "GeneralException";
  const Message = error instanceof Error ? error.message : String(error);
  return {
    Error: { Code, Message, Location, ...(ActionIndex !== undefined && { ActionIndex }) },
  };
}

/** Carries out one request, action by action; the first failing action ends it. */
export class Dispatch {
  readonly #objects = new Map<number, HostObject | null>();
  #location = "";

  constructor(
    private readonly context: Context,
    private readonly batch: Batch,
  ) {}

  /**
   * @param stop after so many actions the rest is left undone and told by this error; Infinity: all
   * is done, and told as failed.
   */
  async run(stop?: { readonly actions: number; readonly error: HostError }): Promise<Answer> {
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [ActionIndex, action] of this.batch.Actions.entries()) {
      this.#location = "";
      try {
        if (stop && ActionIndex >= stop.actions) throw stop.error;
        // A formula read after a write in the same request already shows the new value.
        if (action.ActionType === ACTION.query) await this.context.grid.calculation.settle();
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.#perform(action) });
      } catch (error) {
        await this.context.grid.calculation.settle();
        if (!(error instanceof HostError)) throw error;
        return { Results, TraceIds, ...failed(error, this.#location, ActionIndex) };
      }
    }
    await this.context.grid.calculation.settle();
    return { Results, TraceIds, ...(stop && failed(stop.error)) };
  }

  #perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.#identity(object);
      case ACTION.query:
        return object && this.#query(object, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return object && this.#callAction(object, action);
      case ACTION.setProperty:
        if (object) this.#set(object, action);
        return null;
      default:
        throw notImplemented(`action ${String(action.ActionType)}`);
    }
  }

  #identity(object: HostObject): Record<string, unknown> {
    const reference = this.context.references.idOf(object);
    const id = object.id();
    return {
      ...(id !== undefined && { Id: id }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  #resolve(pathId: number): HostObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(pathId)];
    if (!path) throw invalidObjectPath();
    const object = this.#follow(path);
    this.#objects.set(pathId, object);
    return object;
  }

  #follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return workbookType.bind(this.context);
    if (path.ObjectPathType === PATH.reference) {
      const held = this.context.references.get(path.Name);
      if (!held) throw invalidObjectPath();
      return held;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    // What hangs on a null object is a null object.
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) {
      const member = this.#use(parent, path.Name);
      if (!member.object) throw notImplemented(this.#location);
      return member.object();
    }
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    const outcome = this.#call(parent, name, path.ArgumentInfo);
    if (outcome === null) return null;
    if (!isObject(outcome)) throw notImplemented(this.#location);
    return outcome;
  }

  /** Looks a member up, counts its use, and lets armed faults strike. */
  #use(object: HostObject, name: string): BoundMember {
    const qualified = `${object.type.name}.${name}`;
    this.#location = `${object.type.name}.${camel(name)}`;
    const member = object.member(name);
    if (!member) throw notImplemented(this.#location);
    if (isNewer(member.since, this.context.apiSet)) {
      throw apiNotFound(this.#location, member.since);
    }
    this.context.meter.used(qualified, member.since, member.clearsUndo);
    this.context.faults.check(qualified);
    return member;
  }

  #call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const args = (info?.Arguments ?? []).map((value, index) => {
      const pathId = info?.ReferencedObjectPathIds?.[index];
      return pathId ? this.#resolve(pathId) : value;
    });
    const { call } = this.#use(object, name);
    if (!call) throw notImplemented(this.#location);
    return call(args) ?? null;
  }

  #callAction(object: HostObject, { Name, ArgumentInfo }: Action): unknown {
    if (Name === "_KeepReference") {
      const target = trackedTarget(object);
      if (target) this.context.references.keep(object, target);
      return null;
    }
    if (Name === "_RemoveReference") {
      this.context.references.remove(String(ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const outcome = this.#call(object, Name, ArgumentInfo);
    return isObject(outcome) ? this.#identity(outcome) : outcome;
  }

  #set(object: HostObject, { Name, ArgumentInfo }: Action): void {
    const { set } = this.#use(object, Name);
    if (!set) throw notImplemented(`${this.#location} (set)`);
    const value = ArgumentInfo?.Arguments?.[0];
    if (value === undefined) throw invalidArgument();
    set(value);
  }

  #query(object: HostObject, select: readonly string[]): unknown {
    const items = object.items();
    if (items) {
      const paths = select.map((path) => path.replace(/^items(\/|$)/i, ""));
      const ofItems = paths.filter((path) => !this.#isOwn(object, path));
      return {
        ...this.#read(
          object,
          paths.filter((path) => this.#isOwn(object, path)),
        ),
        _Items: items.map((item) => ({ ...item.keys(), ...this.#load(item, ofItems) })),
      };
    }
    return this.#load(object, select);
  }

  #isOwn(collection: HostObject, path: string): boolean {
    return path !== "" && collection.member(pascal(path))?.get !== undefined;
  }

  #load(object: HostObject, select: readonly string[]): Record<string, unknown> {
    const wanted = select.filter((path) => path !== "" && path !== "*");
    return this.#read(object, wanted.length > 0 ? wanted : object.scalars());
  }

  #read(object: HostObject, select: readonly string[]): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    for (const path of select) {
      const [first = "", ...rest] = path.split("/");
      const name = pascal(first);
      const member = this.#use(object, name);
      if (member.get && rest.length === 0) values[name] = member.get();
      else if (member.object) nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
      else throw notImplemented(`${this.#location} (get)`);
    }
    for (const [name, paths] of nested) {
      const inner = object.member(name)?.object?.() ?? null;
      values[name] = inner && this.#query(inner, paths);
    }
    return values;
  }
}
