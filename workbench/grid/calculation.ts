import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, Injector, Nullable } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
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
import { formulasIn, shownResults } from "./stale";

/** How long a calculation may take before the host gives up, in milliseconds. */
const PATIENCE = 60_000;

/** Changes of values that carry this trigger change only looks. */
export const STYLE_ONLY = "sheet.command.set-style";

function nothing(): IFormulaDirtyData {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

type UnitMap<T> = Readonly<Record<string, Nullable<Readonly<Record<string, T>>>>>;

/** Joins two maps of unit → key → value. */
function joined<T>(
  one: UnitMap<T> = {},
  other: UnitMap<T> = {},
): Record<string, Record<string, T>> {
  const units = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...units].map((unit) => [unit, { ...one[unit], ...other[unit] }]));
}

/** The same for maps of unit → worksheet → id → value. */
function joinedBySheet<T>(
  one: UnitMap<Readonly<Record<string, T>>> = {},
  other: UnitMap<Readonly<Record<string, T>>> = {},
): Record<string, Record<string, Record<string, T>>> {
  const units = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...units].map((unit) => [unit, joined(one[unit] ?? {}, other[unit] ?? {})]),
  );
}

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
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #commands: ICommandService;
  readonly #disposables: { dispose(): void }[];

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {
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
    const old = this.#dirty ?? nothing();
    this.#dirty = {
      forceCalculation: old.forceCalculation || (more.forceCalculation ?? false),
      dirtyRanges: [...old.dirtyRanges, ...(more.dirtyRanges ?? [])],
      dirtyNameMap: joined(old.dirtyNameMap, more.dirtyNameMap),
      dirtyDefinedNameMap: joined(old.dirtyDefinedNameMap, more.dirtyDefinedNameMap),
      dirtySuperTableMap: joined(old.dirtySuperTableMap, more.dirtySuperTableMap),
      dirtyUnitFeatureMap: joinedBySheet(old.dirtyUnitFeatureMap, more.dirtyUnitFeatureMap),
      dirtyUnitOtherFormulaMap: joinedBySheet(
        old.dirtyUnitOtherFormulaMap,
        more.dirtyUnitOtherFormulaMap,
      ),
      clearDependencyTreeCache: joined(old.clearDependencyTreeCache, more.clearDependencyTreeCache),
    };
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

  async #calculate(): Promise<void> {
    // The turn: Univer tells its formula engine of new formulas in steps that follow the command.
    let patience: ReturnType<typeof setTimeout> | undefined;
    try {
      await new Promise((resolve) => setTimeout(resolve, 0));
      const dirty = this.#dirty ?? nothing();
      this.#dirty = null;
      if (this.#closed) return;
      const restore = this.#keepStale();
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
      restore();
    } finally {
      clearTimeout(patience);
      this.#finish = null;
      this.#running = null;
    }
  }

  dispose(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const each of this.#disposables) each.dispose();
    this.#finish?.();
  }
}
