import type { Attempt } from "../excel/attempt";
import type {
  CellFix,
  CheckOutcome,
  InsertedSheet,
  InsertOutcome,
  InsertRequest,
  Profile,
  WorkbookActions,
} from "../excel/contract";

/** What a user asks of the workbook, as data: it can be shown, refused and tried again. */
export type Command =
  | { readonly kind: "insert"; readonly request: InsertRequest }
  | { readonly kind: "takeBack"; readonly sheets: readonly InsertedSheet[] }
  | { readonly kind: "check" }
  | { readonly kind: "clear" }
  | { readonly kind: "fill"; readonly fixes: readonly CellFix[] }
  | { readonly kind: "read" }
  | { readonly kind: "goTo"; readonly address: string }
  | { readonly kind: "load" }
  | { readonly kind: "save"; readonly profile: Profile };

type CommandOf<Kind extends Command["kind"]> = Extract<Command, { kind: Kind }>;

interface Result<Kind extends Command["kind"], Value> {
  readonly kind: Kind;
  readonly command: CommandOf<Kind>;
  readonly result: Attempt<Value>;
}

/** A command with what came of it. */
export type Completed =
  | Result<"insert", InsertOutcome>
  | Result<"takeBack", void>
  | Result<"check", CheckOutcome>
  | Result<"clear", { readonly cleared: number }>
  | Result<"fill", { readonly written: number }>
  | Result<"read", CheckOutcome>
  | Result<"goTo", void>
  | Result<"load", Profile | null>
  | Result<"save", void>;

const ALONE: readonly Command["kind"][] = ["insert", "takeBack", "check", "clear", "fill"];

/** Commands that write: only one of them runs at a time. The others run beside anything. */
export function runsAlone(command: Command): boolean {
  return ALONE.includes(command.kind);
}

/** Commands after which the workbook reads differently; year and level decide on rules, too. */
const CHANGING: readonly Command["kind"][] = ["insert", "takeBack", "fill", "save"];

/** Whether the pane reads the workbook again afterwards: events alone are not reliable (#6311). */
export function readsAgain({ kind, result }: Completed): boolean {
  return result.ok && CHANGING.includes(kind);
}

/** Does what a command asks. */
export async function execute(actions: WorkbookActions, command: Command): Promise<Completed> {
  switch (command.kind) {
    case "insert":
      return { kind: "insert", command, result: await actions.insertTables(command.request) };
    case "takeBack":
      return { kind: "takeBack", command, result: await actions.takeBack(command.sheets) };
    case "check":
      return { kind: "check", command, result: await actions.checkWorkbook() };
    case "clear":
      return { kind: "clear", command, result: await actions.clearMarks() };
    case "fill":
      return { kind: "fill", command, result: await actions.writeFixes(command.fixes) };
    case "read":
      return { kind: "read", command, result: await actions.readWorkbook() };
    case "goTo":
      return { kind: "goTo", command, result: await actions.goTo(command.address) };
    case "load":
      return { kind: "load", command, result: await actions.loadProfile() };
    case "save":
      return { kind: "save", command, result: await actions.saveProfile(command.profile) };
  }
}
