import { HostError } from "./errors";
import type { Fault } from "./seam";

interface Armed {
  readonly fault: Fault;
  left: number;
}

/** Faults that a test has armed. */
export class Faults {
  #armed: Armed[] = [];

  arm(fault: Fault | null): void {
    if (fault === null) this.#armed = [];
    else this.#armed.push({ fault, left: fault.after ?? 0 });
  }

  /** Called at every use of a member; throws when a fault is due. `null` is the whole request. */
  check(member: string | null): void {
    for (const armed of this.#armed) {
      const { fault } = armed;
      if ((fault.member?.toLowerCase() ?? null) !== (member?.toLowerCase() ?? null)) continue;
      if (armed.left > 0) {
        armed.left -= 1;
        continue;
      }
      if (fault.times !== "always") this.#armed = this.#armed.filter((each) => each !== armed);
      throw new HostError(fault.code, fault.message ?? "A fault that a test asked for.");
    }
  }
}
