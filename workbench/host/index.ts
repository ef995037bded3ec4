import { IUniverInstanceService } from "@univerjs/core";
import type { Univer } from "@univerjs/core";
import { formatAddress, parseCells, splitAddress } from "../grid/address";
import type { Area } from "../grid/address";
import { readFormula, readValue } from "../grid/cells";
import { listRules } from "../grid/conditional-formats";
import { listNames, setName } from "../grid/names";
import { selectAreas, selectedAreas } from "../grid/selection";
import { activeSheetId, findSheet, sheetIds } from "../grid/sheets";
import type { HostSnapshot } from "../grid/snapshot";
import { openWorkbook, saveWorkbook } from "../grid/workbook-file";
import { Bridge } from "./bridge";
import type { Context } from "./context";
import { Events } from "./events";
import { Faults } from "./faults";
import { Meter } from "./meter";
import { grid2d } from "./objects/range-target";
import { enterValues } from "./objects/range-values";
import { References } from "./references";
import { RequestQueue } from "./request-queue";
import type { Fault, Host, HostOptions, Losable, Requests } from "./seam";
import { watch } from "./watch";

export type { Fault, Host, HostOptions, Losable, RequestFigures, Requests, Seam } from "./seam";
export type { HostSnapshot } from "../grid/snapshot";

/** Every mark of the add-in names it in its formula. */
const isOurMark = (formula: string): boolean => formula.includes("年报助手");

let workbooks = 0;

class ExcelHost implements Host {
  readonly requests: Requests;
  readonly #meter = new Meter();
  readonly #faults = new Faults();
  readonly #bridge = new Bridge((request, text) => {
    this.#incoming.receive(request, text);
  });
  readonly #incoming: RequestQueue = new RequestQueue(
    this.#bridge,
    this.#faults,
    this.#meter,
    () => this.#open,
    () => this.#events,
  );
  readonly #events = new Events(() => {
    this.#incoming.raiseSoon();
  });
  #context: Context | null = null;

  constructor(
    private readonly univer: Univer,
    private readonly options: HostOptions,
  ) {
    this.requests = this.#meter.asRequests();
  }

  install(scope: object): void {
    this.#bridge.install(scope);
  }

  async open(snapshot?: HostSnapshot): Promise<void> {
    this.#close();
    workbooks += 1;
    const grid = openWorkbook(this.univer, `workbook-${String(workbooks)}`, snapshot);
    this.#context = {
      grid,
      events: this.#events,
      references: new References(),
      meter: this.#meter,
      faults: this.#faults,
      apiSet: this.options.apiSet ?? "1.9",
      readOnly: this.options.readOnly ?? false,
    };
    watch(this.#context);
    await grid.calculation.settle();
  }

  dispose(): void {
    this.#close();
    this.#bridge.dispose();
  }

  #close(): void {
    if (!this.#context) return;
    const { grid } = this.#context;
    grid.dispose();
    grid.injector.get(IUniverInstanceService).disposeUnit(grid.unitId);
    this.#context = null;
  }

  get #open(): Context {
    if (!this.#context) throw new Error("no workbook is open in the workbench");
    return this.#context;
  }

  editing(on: boolean): void {
    this.#incoming.editing(on);
  }

  fail(fault: Fault | null): void {
    this.#faults.arm(fault);
  }

  release(): void {
    this.#incoming.release();
  }

  before(nth: number, act: () => unknown): void {
    this.#incoming.before(nth, act);
  }

  chartSheet(inFront: boolean): void {
    this.#open.grid.chartSheetInFront = inFront;
  }

  lose(what: Losable): void {
    const { grid } = this.#open;
    if (what === "settings") grid.settings.clear();
    else for (const name of listNames(grid)) setName(grid, { ...name, comment: "" });
  }

  #locate(address: string): { sheetId: string; of: Area } {
    const { grid } = this.#open;
    const { sheet, cells } = splitAddress(address);
    const sheetId = sheet === null ? activeSheetId(grid) : findSheet(grid, sheet);
    const of = parseCells(cells);
    if (sheetId === undefined || !of) throw new Error(`no such cells: ${address}`);
    return { sheetId, of };
  }

  sheets(): string[] {
    const { grid } = this.#open;
    return sheetIds(grid).map((id) => grid.sheet(id).getName());
  }

  async read(address: string): Promise<unknown[][]> {
    const { grid } = this.#open;
    await grid.calculation.settle();
    const { sheetId, of } = this.#locate(address);
    return grid2d(of, (row, column) => readValue(grid, sheetId, row, column));
  }

  async formulas(address: string): Promise<unknown[][]> {
    const { grid } = this.#open;
    await grid.calculation.settle();
    const { sheetId, of } = this.#locate(address);
    return grid2d(
      of,
      (row, column) =>
        readFormula(grid, sheetId, row, column) ?? readValue(grid, sheetId, row, column),
    );
  }

  async write(address: string, values: unknown): Promise<void> {
    const { sheetId, of } = this.#locate(address);
    enterValues(this.#open, sheetId, of, values, "person");
    await this.#open.grid.calculation.settle();
  }

  marks(): Promise<string[]> {
    const { grid } = this.#open;
    const isMark = this.options.isMark ?? isOurMark;
    const marked = sheetIds(grid).flatMap((sheetId) =>
      listRules(grid, sheetId)
        .filter(({ condition }) => condition.kind === "formula" && isMark(condition.formula))
        .flatMap(({ areas }) =>
          areas.map((each) => formatAddress(grid.sheet(sheetId).getName(), each)),
        ),
    );
    return Promise.resolve(marked.sort());
  }

  select(address: string): void {
    const { sheetId, of } = this.#locate(address);
    selectAreas(this.#open.grid, sheetId, [of], "person");
  }

  selection(): string {
    const { grid } = this.#open;
    const { sheetId, areas } = selectedAreas(grid);
    const name = grid.sheet(sheetId).getName();
    return areas.map((each) => formatAddress(name, each)).join(",");
  }

  snapshot(): HostSnapshot {
    return saveWorkbook(this.#open.grid);
  }
}

/**
 * Makes the Office.js host on a Univer instance whose plugins are registered. Await `open()`
 * before the add-in starts.
 */
export function createHost(univer: Univer, options: HostOptions = {}): Host {
  return new ExcelHost(univer, options);
}
