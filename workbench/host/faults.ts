import { HostError } from "./errors";
import type { Fault } from "./seam";

interface Armed {
  readonly fault: Fault;
  left: number;
}

/** How a whole request is to go wrong. */
export interface RequestFault {
  /** Actions that are carried out all the same. */
  readonly actions: number;
  /** What the answer says; null: no answer comes. */
  readonly error: HostError | null;
}

const MESSAGE = "A fault that a test asked for.";

/** Faults that a test has armed. */
export class Faults {
  #armed: Armed[] = [];

  arm(fault: Fault | null): void {
    if (fault === null) this.#armed = [];
    else {
      if (fault.member !== undefined && (fault.code === null || fault.done !== undefined)) {
        throw new Error("a fault of a member has a code, and nothing after it is done");
      }
      this.#armed.push({ fault, left: fault.after ?? 0 });
    }
  }

  /** Called at every use of a member; throws when a fault of it is due. */
  check(member: string): void {
    const fault = this.#due(member);
    if (fault) throw new HostError(fault.code ?? "", fault.message ?? MESSAGE);
  }

  /** Called once for every request: the fault of the whole request that is due. */
  ofRequest(): RequestFault | null {
    const fault = this.#due(null);
    if (!fault) return null;
    const { code, message = MESSAGE, done = 0 } = fault;
    return {
      actions: done === "all" ? Infinity : done,
      error: code === null ? null : new HostError(code, message),
    };
  }

  #due(member: string | null): Fault | null {
    for (const armed of this.#armed) {
      const { fault } = armed;
      if ((fault.member?.toLowerCase() ?? null) !== (member?.toLowerCase() ?? null)) continue;
      if (armed.left > 0) {
        armed.left -= 1;
        continue;
      }
      if (fault.times !== "always") this.#armed = this.#armed.filter((each) => each !== armed);
      return fault;
    }
    return null;
  }
}
