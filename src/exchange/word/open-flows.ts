import type { Block } from "../../recognise/document";
import { Flow } from "../html/flow";

/** What is being written to: the document, in it a cell or a text box, in that another. */
export class OpenFlows {
  readonly #open: Flow[] = [new Flow()];

  /** The innermost one. */
  get current(): Flow {
    return this.#open.at(-1) ?? new Flow();
  }

  /** How many blocks of the document itself there are. */
  get placed(): number {
    return this.#open[0]?.blocks.length ?? 0;
  }

  begin(flow = new Flow()): void {
    this.#open.push(flow);
  }

  /** Ends the innermost one; gives what stands in it. */
  end(): readonly Block[] {
    const flow = this.#open.pop();
    flow?.endLine();
    return flow?.blocks ?? [];
  }
}
