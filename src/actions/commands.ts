import type { Imported } from "../exchange/imported";
import type { Pasted } from "../exchange/read-pasted";
import type { DraftForm } from "../draft/form";
import { done, refused } from "../excel/attempt";
import type { Attempt } from "../excel/attempt";
import type {
  CellFix,
  CheckOutcome,
  FixOutcome,
  InsertedSheet,
  InsertOutcome,
  InsertRequest,
  Profile,
  WorkbookActions,
} from "../excel/contract";
import type { SheetEdit, WriteDraftOutcome, WriteDraftRequest } from "../excel/draft-contract";
import type { SavedProfile } from "../excel/heading-contract";
import type { KeepRequest } from "../excel/keep-contract";
import type { FillOutcome, FillRequest, TableChoice } from "../excel/import-contract";
import type { Report } from "../report/model";
import type { Purpose } from "./import/source-preview";
import type { ReadRequest, SourceReader } from "./import/reader";
import type { Explainer } from "./repair/explainer";
import { forMarks } from "../pane/repair/for-marks";
import type { Judgement } from "../pane/repair/judgement";
import { judge } from "../pane/repair/judgement";

/** What a user asks of the workbook, as data: it can be shown, refused and tried again. */
export type Command =
  | {
      readonly kind: "insert";
      readonly request: InsertRequest;
      /** What goes into the tables once they stand; null leaves them empty. */
      readonly fill: FillRequest | null;
    }
  | { readonly kind: "takeBack"; readonly sheets: readonly InsertedSheet[] }
  | { readonly kind: "check" }
  | { readonly kind: "clear" }
  | {
      readonly kind: "fill";
      readonly fixes: readonly CellFix[];
      /** 撤销: they put back what stood there. */
      readonly undoes?: true;
    }
  | { readonly kind: "judge"; readonly judgement: Judgement }
  | {
      readonly kind: "keepReason";
      /** What it was written under in the pane. */
      readonly id: string;
      readonly request: KeepRequest;
    }
  | { readonly kind: "dropReasons"; readonly keys: readonly string[] }
  | { readonly kind: "read" }
  | { readonly kind: "goTo"; readonly address: string }
  | { readonly kind: "load" }
  | { readonly kind: "save"; readonly profile: Profile }
  | { readonly kind: "readFile"; readonly file: File; readonly purpose: Purpose }
  | { readonly kind: "readPasted"; readonly pasted: Pasted }
  | { readonly kind: "readSources" }
  | { readonly kind: "import"; readonly request: FillRequest }
  | { readonly kind: "savePrevious"; readonly report: Report }
  | { readonly kind: "removePrevious" }
  | { readonly kind: "choose"; readonly choice: TableChoice }
  | {
      readonly kind: "loadDraft";
      /** 清空重填, after the user said so: what cannot be read gives way to an empty form. */
      readonly replaceUnreadable: boolean;
    }
  | { readonly kind: "saveDraft"; readonly form: DraftForm }
  | { readonly kind: "readDraftSheet" }
  | { readonly kind: "writeDraft"; readonly request: WriteDraftRequest };

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
  | Result<"fill", FixOutcome>
  | Result<"judge", void>
  | Result<"keepReason", void>
  | Result<"dropReasons", void>
  | Result<"read", CheckOutcome>
  | Result<"goTo", void>
  | Result<"load", Profile | null>
  | Result<"save", SavedProfile>
  | Result<"readFile", Imported>
  | Result<"readPasted", Imported>
  | Result<"readSources", Imported>
  | Result<"import", FillOutcome>
  | Result<"savePrevious", void>
  | Result<"removePrevious", void>
  | Result<"choose", void>
  | Result<"loadDraft", DraftForm | null>
  | Result<"saveDraft", void>
  | Result<"readDraftSheet", readonly SheetEdit[] | null>
  | Result<"writeDraft", WriteDraftOutcome>;

const BESIDE: readonly Command["kind"][] = [
  "read",
  "goTo",
  "load",
  "save",
  "loadDraft",
  "saveDraft",
  "readDraftSheet",
];

/** Commands that write or read a source: one of them at a time. The others run beside anything. */
export function runsAlone(command: Command): boolean {
  return !BESIDE.includes(command.kind);
}

/** Commands after which the workbook reads differently; year and level decide on rules, too. */
const CHANGING: readonly Command["kind"][] = [
  "insert",
  "takeBack",
  "fill",
  "judge",
  "keepReason",
  "dropReasons",
  "save",
  "import",
  "savePrevious",
  "removePrevious",
  "choose",
];

/** The filling of tables that were just inserted. */
function fillingOf(completed: Completed): readonly Command[] {
  if (completed.kind !== "insert" || !completed.result.ok) return [];
  const { fill } = completed.command;
  const inserted = completed.result.value.kind === "inserted";
  return inserted && fill !== null ? [{ kind: "import", request: fill }] : [];
}

/** What follows by itself. The workbook is read again: events alone are not reliable (#6311). */
export function followUps(completed: Completed): readonly Command[] {
  const { kind, result } = completed;
  if (!result.ok || !CHANGING.includes(kind)) return [];
  return [...fillingOf(completed), { kind: "read" }];
}

/** What commands are done with. */
export interface Services {
  readonly actions: WorkbookActions;
  readonly reader: SourceReader;
  readonly explainer: Explainer;
}

/** A source read, as other attempts are told. */
async function readSource(reader: SourceReader, request: ReadRequest): Promise<Attempt<Imported>> {
  const source = await reader(request);
  return source.ok ? done(source.imported) : refused(source.sentence);
}

/** Does what a command asks. */
export async function execute(services: Services, command: Command): Promise<Completed> {
  const { actions, reader, explainer } = services;
  switch (command.kind) {
    case "insert":
      return { kind: "insert", command, result: await actions.insertTables(command.request) };
    case "takeBack":
      return { kind: "takeBack", command, result: await actions.takeBack(command.sheets) };
    case "check":
      return { kind: "check", command, result: await actions.checkWorkbook(forMarks(explainer)) };
    case "clear":
      return { kind: "clear", command, result: await actions.clearMarks() };
    case "fill":
      return { kind: "fill", command, result: await actions.writeFixes(command.fixes) };
    case "judge":
      return { kind: "judge", command, result: await judge(actions, command.judgement) };
    case "keepReason":
      return { kind: "keepReason", command, result: await actions.keepFindings(command.request) };
    case "dropReasons":
      return { kind: "dropReasons", command, result: await actions.dropReasons(command.keys) };
    case "read":
      return { kind: "read", command, result: await actions.readWorkbook() };
    case "goTo":
      return { kind: "goTo", command, result: await actions.goTo(command.address) };
    case "load":
      return { kind: "load", command, result: await actions.loadProfile() };
    case "save":
      return { kind: "save", command, result: await actions.saveProfile(command.profile) };
    case "readFile": {
      const request = { kind: "file", file: command.file } as const;
      return { kind: "readFile", command, result: await readSource(reader, request) };
    }
    case "readPasted": {
      const request = { kind: "pasted", pasted: command.pasted } as const;
      return { kind: "readPasted", command, result: await readSource(reader, request) };
    }
    case "readSources":
      return { kind: "readSources", command, result: await actions.readSources() };
    case "import":
      return { kind: "import", command, result: await actions.fillTables(command.request) };
    case "savePrevious":
      return { kind: "savePrevious", command, result: await actions.savePrevious(command.report) };
    case "removePrevious":
      return { kind: "removePrevious", command, result: await actions.removePrevious() };
    case "choose":
      return { kind: "choose", command, result: await actions.chooseTable(command.choice) };
    case "loadDraft":
      return {
        kind: "loadDraft",
        command,
        result: await actions.loadDraft(command.replaceUnreadable),
      };
    case "saveDraft":
      return { kind: "saveDraft", command, result: await actions.saveDraft(command.form) };
    case "readDraftSheet":
      return { kind: "readDraftSheet", command, result: await actions.readDraftSheet() };
    case "writeDraft":
      return { kind: "writeDraft", command, result: await actions.writeDraft(command.request) };
  }
}
