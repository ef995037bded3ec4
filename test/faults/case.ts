import type { Press } from "../../src/actions/action";
import { action } from "../../src/actions/action";
import { noticed, success } from "../../src/actions/notices";
import type { Session } from "../../src/actions/session";
import type { Attempt } from "../../src/excel/contract/attempt";
import type { WorkbookActions } from "../../src/excel/contract/contract";
import type { Workbench } from "../../workbench/node/open";

/** What a button does in a workbook. */
export interface Case {
  readonly name: string;
  /** The workbook that it is pressed in. */
  readonly start: Start;
  /** Changes that workbook further and finds out what the action has to be told; done once. */
  readonly prepare: (bench: Workbench) => Promise<Prepared>;
}

export type Start = "new" | "filled" | "full";

export interface Prepared {
  /** Done before every press, with nothing going wrong: what the pane knows by then. */
  readonly before?: (session: Session) => Promise<void>;
  /** What is done; a press, or whatever a session does. */
  readonly run: (session: Session) => Promise<void>;
}

/** A case of one press. */
export function pressing(
  name: string,
  start: Start,
  prepare: (bench: Workbench) => Promise<Press> | Press,
): Case {
  return {
    name,
    start,
    prepare: async (bench) => {
      const press = await prepare(bench);
      return { run: (session) => session.perform(press) };
    },
  };
}

/** A member of the add-in's interface to the workbook that answers with an attempt. */
type Asking<Input, Result> = (workbook: WorkbookActions, input: Input) => Promise<Attempt<Result>>;

/** A member of the interface alone, as a session asks for it. */
export function asking<Input, Result>(
  name: keyof WorkbookActions,
  start: Start,
  ask: Asking<Input, Result>,
  prepare: (bench: Workbench) => Promise<Input> | Input,
  beside = "",
): Case {
  const press = (input: Input): Press =>
    action({
      name,
      busy: "正在读写工作簿…",
      tab: "fill",
      run: ({ workbook }, given: Input) => ask(workbook, given),
      // Whoever asks sees what came of it.
      done: (state, result) => noticed(state, "fill", success(JSON.stringify(result))),
    })(input);
  return pressing(`workbook.${name}${beside}`, start, async (bench) => press(await prepare(bench)));
}
