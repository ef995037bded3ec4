import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type {
  ICommandInfo,
  IExecutionOptions,
  Injector,
  Univer,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import { findCircles } from "./circular";
import { Calculation } from "./calculation";
import { newExtras } from "./extras";
import type { SheetExtras } from "./snapshot";

type Listener = (command: Readonly<ICommandInfo>, options?: IExecutionOptions) => void;

/** One workbook of a Univer instance, and the only way by which the host changes it. */
export class Grid {
  readonly injector: Injector;
  readonly calculation: Calculation;
  /** What a saved worksheet keeps beyond Univer's data, by worksheet id. */
  readonly extras = new Map<string, SheetExtras>();
  readonly settings = new Map<string, unknown>();
  workbookProtected = false;
  /** A chart sheet, which the grid cannot show, is in front of all worksheets. */
  chartSheetInFront = false;
  readonly #commands: ICommandService;
  readonly #disposables: { dispose(): void }[] = [];
  #depth = 0;
  #quiet = false;

  constructor(
    univer: Univer,
    readonly unitId: string,
  ) {
    this.injector = univer.__getInjector();
    this.#commands = this.injector.get(ICommandService);
    this.calculation = new Calculation(this.injector, unitId, () => findCircles(this));
  }

  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error(`the workbook ${this.unitId} is closed`);
    return workbook;
  }

  /** The worksheet with this id; throws when it is gone. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no worksheet ${sheetId}`);
    return sheet;
  }

  sheetExtras(sheetId: string): SheetExtras {
    let extras = this.extras.get(sheetId);
    if (!extras) this.extras.set(sheetId, (extras = newExtras()));
    return extras;
  }

  /** Whether the change going on is the host's own, not a person's at the grid. */
  get changing(): boolean {
    return this.#depth > 0;
  }

  /** Runs a command or mutation on this workbook; one that the grid refuses is an error. */
  run(id: string, params: object): void {
    this.#depth += 1;
    try {
      if (!this.#commands.syncExecuteCommand(id, { unitId: this.unitId, ...params })) {
        throw new Error(`the grid refused ${id}`);
      }
    } finally {
      this.#depth -= 1;
    }
  }

  /** The same in a person's name: listeners take it for an edit at the grid. */
  runAsPerson(id: string, params: object): void {
    this.#commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
  }

  /** Whether worksheets coming to the front are to be passed over: they go back at once. */
  get quiet(): boolean {
    return this.#quiet;
  }

  quietly(act: () => void): void {
    this.#quiet = true;
    try {
      act();
    } finally {
      this.#quiet = false;
    }
  }

  before(listener: Listener): void {
    this.#disposables.push(this.#commands.beforeCommandExecuted(listener));
  }

  after(listener: Listener): void {
    this.#disposables.push(this.#commands.onCommandExecuted(listener));
  }

  dispose(): void {
    for (const each of this.#disposables) each.dispose();
    this.calculation.dispose();
  }
}
