import type { Session } from "../../src/actions/session";
import { associateRibbon } from "../../src/commands/associate";

type Command = (event: Pick<Office.AddinCommands.Event, "completed">) => void;

/** Presses a button of the ribbon as Excel does; resolves when Excel is told of the end. */
export function pressRibbon(session: Session, name: string): Promise<void> {
  const commands = new Map<string, Command>();
  const associate = (named: string, command: Command) => commands.set(named, command);
  const showAsTaskpane = () => Promise.resolve();
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  associateRibbon(session);
  return new Promise((resolve, reject) => {
    const command = commands.get(name);
    if (command === undefined) reject(new Error(`${name} is not associated`));
    else command({ completed: () => resolve() });
  });
}
