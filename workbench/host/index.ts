import { IUniverInstanceService } from "@univerjs/core";
import type { Univer } from "@univerjs/core";
import { formatAddress, parseCells, splitAddress } from "../grid/address";
import type { Area } from "../grid/address";
import { readFormula, readValue } from "../grid/cells";
import { listRules } from "../grid/conditional-formats";
import { selectAreas, selectedAreas } from "../grid/selection";
import { activeSheetId, findSheet, sheetIds } from "../grid/sheets";
import type { HostSnapshot } from "../grid/snapshot";
import { openWorkbook, saveWorkbook } from "../grid/workbook-file";
import { Bridge } from "./bridge";
import type { Context } from "./context";
import { Dispatch } from "./dispatch";
import { HostError, cellEditMode } from "./errors";
import { Events } from "./events";
import { Faults } from "./faults";
import { Meter } from "./meter";
import { grid2d } from "./objects/range-target";
import { enterValues } from "./objects/range-values";
import { ACTION, DELAY_FOR_CELL_EDIT } from "./protocol";
import type { Answer, Batch, Request } from "./protocol";
import { References } from "./references";
import type { Fault, Host, HostOptions, Requests } from "./seam";
import { watch } from "./watch";

export type { Fault, Host, HostOptions, RequestFigures, Requests, Seam } from "./seam";
export type { HostSnapshot } from "../grid/snapshot";

/** Every mark of the add-in names it in its formula. */
const isOurMark = (formula: string): boolean => formula.includes("年报助手");

/**
 * The library's own tidying up behind `Excel.run`: it asks for nothing and may always pass. A
 * request that only instantiates is none: that is all that `settings.add` sends.
 */
function isCleanup({ Actions }: Batch): boolean {
  const releases = Actions.filter(
    ({ ActionType, Name }) => ActionType === ACTION.method && Name === "_RemoveReference",
  );
  const others = Actions.filter((action) => !releases.includes(action));
  return releases.length > 0 && others.every(({ ActionType }) => ActionType === ACTION.instantiate);
}

let workbooks = 0;

class ExcelHost implements Host {
  readonly requests: Requests;
  readonly #meter = new Meter();
  readonly #faults = new Faults();
  readonly #bridge = new Bridge((request, text) => {
    this.#receive(request, text);
  });
  readonly #events = new Events(() => {
    this.#raiseSoon();
  });
  #context: Context | null = null;
  #queue: Promise<void> = Promise.resolve();
  #working = 0;
  #editing = false;
  #endEditing: (() => void)[] = [];

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

  #receive(request: Request, text: string): void {
    const cleanup = isCleanup(request.message.body);
    if (!cleanup) this.#meter.request(text);
    this.#queue = this.#queue.then(async () => {
      this.#working += 1;
      const answer = await this.#answer(request, cleanup);
      this.#working -= 1;
      this.#bridge.answer(request.id, answer);
      this.#raiseSoon();
    });
  }

  async #answer({ flags, message }: Request, cleanup: boolean): Promise<Answer> {
    try {
      if (!cleanup) await this.#passEditing((flags & DELAY_FOR_CELL_EDIT) !== 0);
      if (!cleanup) this.#faults.check(null);
      return await new Dispatch(this.#open, message.body).run();
    } catch (error) {
      const Code = error instanceof HostError ? error.code : "GeneralException";
      const Message = error instanceof Error ? error.message : String(error);
      return { Results: [], TraceIds: [], Error: { Code, Message, Location: "" } };
    }
  }

  async #passEditing(delay: boolean): Promise<void> {
    if (!this.#editing) return;
    if (!delay) throw cellEditMode();
    await new Promise<void>((resolve) => {
      this.#endEditing.push(resolve);
    });
  }

  /** Events follow the answer of the request that caused them. */
  #raiseSoon(): void {
    setTimeout(() => {
      if (this.#working === 0) this.#bridge.raise(this.#events.take());
    }, 0);
  }

  editing(on: boolean): void {
    this.#editing = on;
    if (!on) for (const resolve of this.#endEditing.splice(0)) resolve();
  }

  fail(fault: Fault | null): void {
    this.#faults.arm(fault);
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
