import { createSession } from "../../src/actions/session";
import type { Session } from "../../src/actions/session";
import { associateRibbon } from "../../src/commands/associate";
import { done } from "../../src/excel/contract/attempt";
import type { Profile } from "../../src/excel/contract/contract";
import { fixture } from "../check/reports";
import { fakeWorkbook } from "../pane/fake-workbook";
import type { FakeActions } from "../pane/fake-workbook";
import { textHere } from "../text-here";

export const PROFILE: Profile = { organisation: "朝阳镇人民政府", year: 2023, level: null };

type Command = (event: { completed: () => void }) => void;

export interface Excel {
  readonly actions: FakeActions;
  readonly session: Session;
  /** What Excel and the session did, in order. */
  readonly happened: string[];
  readonly commands: ReadonlyMap<string, Command>;
  /** Presses a button; resolves when Excel knows that it has ended. */
  readonly press: (button: string) => Promise<void>;
}

/** Excel with the add-in loaded over 朝阳镇 2023, its unit and year kept in the workbook. */
export function excel(showPane: () => Promise<void> = () => Promise.resolve()): Excel {
  const happened: string[] = [];
  const commands = new Map<string, Command>();
  const showAsTaskpane = () => {
    happened.push("窗格打开");
    return showPane();
  };
  const associate = (name: string, command: Command) => commands.set(name, command);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  const { actions } = fakeWorkbook(fixture("chaoyang-2023"));
  actions.loadProfile.mockResolvedValue(done(PROFILE));
  const session = createSession(
    {
      workbook: actions,
      reader: () => Promise.reject(new Error("nothing is read here")),
      explainer: () => Promise.resolve({ kind: "explained", explanations: [] }),
      judgeText: textHere,
    },
    new Date(2024, 0, 10),
  );
  let tab = "";
  let running: string | null = null;
  session.subscribe(() => {
    const state = session.state();
    if (state.tab !== tab) happened.push(`页签 ${state.tab}`);
    if (state.running !== running) happened.push(state.running ?? "结束");
    ({ tab, running } = state);
  });
  associateRibbon(session);
  const press = (button: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const command = commands.get(button);
      if (command === undefined) reject(new Error(`${button} is not associated`));
      command?.({
        completed: () => {
          happened.push("Excel 得知结束");
          resolve();
        },
      });
    });
  return { actions, session, happened, commands, press };
}

/** A promise that is kept when the test says so. */
export function later<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((keep) => (resolve = keep));
  return { promise, resolve: (value: Value) => resolve(value) };
}

/** Lets everything run that waits for nothing. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
