import { CellValueType, ICommandService } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFormulaRuntimeService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type {
  IFormulaDirtyData,
  ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { of } from "rxjs";
import type { Circles } from "./circular";
import { nothing, withMore } from "./dirty";
import { formulasIn, shownResults } from "./stale";

/** How long a calculation may take before the host gives up, in milliseconds. */
const PATIENCE = 60_000;

/** Changes of values that carry this trigger change only looks. */
export const STYLE_ONLY = "sheet.command.set-style";

export const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

/**
 * Calculates in place of Univer's own controller. That one waits 100 ms after a change, which the
 * answer to the add-in must not, and may start a second run inside a first one that somebody else
 * started, which garbles both. Here there is one run at a time, at once when the host asks for it
 * and soon after any change otherwise.
 */
export class Calculation {
  #dirty: IFormulaDirtyData | null = null;
  #running: Promise<void> | null = null;
  #finish: (() => void) | null = null;
  #closed = false;
  #mode: CalculationMode = "Automatic";
  /** With manual calculation: formulas entered since the last run. */
  #entered = new Set<string>();
  #asked = false;
  #hasCircle = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #commands: ICommandService;
  readonly #disposables: { dispose(): void }[];

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    private readonly findCircles: () => Circles,
  ) {
    const runtime = injector.get(IFormulaRuntimeService);
    Object.assign(runtime, {
      enableCycleDependency: () => {
        this.#hasCircle = true;
      },
    });
    const univers = injector.get(TriggerCalculationController);
    univers.dispose();
    // Univer's interface draws a progress bar from it, and breaks where no value ever comes.
    Object.assign(univers, { progress$: of({ done: 0, count: 0 }) });
    this.#commands = injector.get(ICommandService);
    this.#disposables = [
      this.#commands.onCommandExecuted((command, options) => {
        this.#collect(command, options);
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const params = command.params as ISetFormulaCalculationNotificationMutation | undefined;
        if (params?.functionsExecutedState !== undefined) this.#finish?.();
      }),
    ];
  }

  /** After the workbook was opened every formula is to be calculated. */
  touchAll(): void {
    this.#add({ forceCalculation: true });
  }

  get mode(): CalculationMode {
    return this.#mode;
  }

  /** Back from manual calculation everything is calculated, as in Excel. */
  set mode(mode: CalculationMode) {
    const wasManual = this.#mode === "Manual";
    this.#mode = mode;
    if (wasManual && mode !== "Manual") this.touchAll();
  }

  /** Calculates every formula whatever the mode. */
  calculateAll(): void {
    this.#asked = true;
    this.touchAll();
  }

  /** A name means something else now; formulas over it must be parsed anew. */
  touchName(name: string, formula: string): void {
    this.#add({ dirtyDefinedNameMap: { [this.unitId]: { [name]: formula } } });
  }

  /** Resolves when every formula shows the value that the cells now give it. */
  async settle(): Promise<void> {
    for (;;) {
      if (this.#running) await this.#running;
      else if (this.#dirty) {
        this.#running = this.#calculate();
        await this.#running;
      } else return;
    }
  }

  /** Univer knows of every command which formulas it concerns. */
  #collect(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const concerned = this.injector.get(IActiveDirtyManagerService).get(command.id);
    if (!concerned) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { trigger } = (command.params ?? {}) as { trigger?: string };
      // What a calculation writes is marked `onlyLocal`.
      if (options?.onlyLocal === true || trigger === STYLE_ONLY) return;
      if (this.#mode === "Manual" && !this.#enter(command.params)) return;
    }
    this.#add(concerned.getDirtyData(command));
  }

  /** Takes note of formulas that were entered: those are calculated in every mode. */
  #enter(params: unknown): boolean {
    const entered = formulasIn(params as ISetRangeValuesMutationParams);
    for (const cell of entered) this.#entered.add(cell);
    return entered.length > 0;
  }

  #add(more: Partial<IFormulaDirtyData>): void {
    this.#dirty = withMore(this.#dirty ?? nothing(), more);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), 10);
  }

  /** With manual calculation all but the formulas just entered show again what they showed. */
  #keepStale(): () => void {
    const entered = this.#entered;
    this.#entered = new Set();
    const stale = this.#mode === "Manual" && !this.#asked;
    this.#asked = false;
    if (!stale) return () => undefined;
    const shown = shownResults(this.injector, this.unitId, entered);
    return () => {
      if (this.#closed) return;
      for (const params of shown) {
        this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true });
      }
    };
  }

  /** A formula that needs its own result shows 0; what reads it is calculated with that. */
  async #closeCircles(): Promise<void> {
    if (!this.#hasCircle || this.#closed) return;
    const { circular, readers } = this.findCircles();
    const { unitId } = this;
    for (const { sheetId: subUnitId, row, column } of circular) {
      const cellValue = { [row]: { [column]: { v: 0, t: CellValueType.NUMBER } } };
      const params = { unitId, subUnitId, cellValue };
      this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true });
    }
    if (readers.length === 0) return;
    const dirtyRanges = readers.map(({ sheetId, row, column }) => {
      const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      return { unitId, sheetId, range };
    });
    await this.#run({ ...nothing(), dirtyRanges });
  }

  async #calculate(): Promise<void> {
    // The turn: Univer tells its formula engine of new formulas in steps that follow the command.
    try {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const dirty = this.#dirty ?? nothing();
      this.#dirty = null;
      if (this.#closed) return;
      const restore = this.#keepStale();
      await this.#run(dirty);
      await this.#closeCircles();
      restore();
    } finally {
      this.#running = null;
    }
  }

  async #run(dirty: IFormulaDirtyData): Promise<void> {
    let patience: ReturnType<typeof setTimeout> | undefined;
    this.#hasCircle = false;
    try {
      await new Promise<void>((resolve, reject) => {
        this.#finish = resolve;
        patience = setTimeout(() => {
          reject(new Error("the grid did not finish calculating"));
        }, PATIENCE);
        const rowData = this.injector.get(FormulaDataModel).getHiddenRowsFiltered();
        const params = { commands: [], ...dirty, maxIteration: 1, rowData };
        this.#commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, {
          onlyLocal: true,
        });
      });
    } finally {
      clearTimeout(patience);
      this.#finish = null;
    }
  }

  dispose(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const each of this.#disposables) each.dispose();
    this.#finish?.();
  }
}
