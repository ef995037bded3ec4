import type { Area } from "../grid/address";
import type { Move } from "../grid/moves";
import { moveArea } from "../grid/moves";
import type { HostObject } from "./members";

/** A piece of a worksheet that moves with its cells while the library holds it. */
export interface Tracked {
  readonly sheetId: string;
  /** Empty once all its cells were deleted. */
  areas: readonly Area[];
}

interface Held {
  readonly object: HostObject;
  readonly target: Tracked;
}

/** The ranges that the library keeps between two requests. */
export class References {
  #next = 1;
  readonly #held = new Map<string, Held>();
  readonly #ids = new WeakMap<HostObject, string>();

  keep(object: HostObject, target: Tracked): void {
    if (this.#ids.has(object)) return;
    const id = `ref-${String(this.#next)}`;
    this.#next += 1;
    this.#ids.set(object, id);
    this.#held.set(id, { object, target });
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.#held.get(id)?.object;
  }

  remove(id: string): void {
    const held = this.#held.get(id);
    if (held) this.#ids.delete(held.object);
    this.#held.delete(id);
  }

  move(move: Move): void {
    for (const { target } of this.#held.values()) {
      if (target.sheetId !== move.sheetId) continue;
      target.areas = target.areas.flatMap((each) => moveArea(each, move) ?? []);
    }
  }
}
