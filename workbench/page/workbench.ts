import { createHost } from "../host/index";
import { parseReport } from "../../src/report/parse";
import { writeXlsx } from "../xlsx/index";
import { readXlsx } from "../xlsx/open/index";
import type { RequestFigures } from "../host/seam";
import { createFrames } from "./frames";
import { createGrid } from "./grid";
import { createActionMeter } from "./meter";
import type { WorkbenchSeam } from "./seam";
import type { ThemeName } from "./themes";

/** The seam, and what only the page's own bar and foot need. */
export interface PageWorkbench {
  seam: WorkbenchSeam;
  showPane(): void;
  /** Figures of the user's last action. */
  lastAction(): RequestFigures;
}

/**
 * Starts grid, host and pane with a fresh workbook.
 * @param onTheme called when Office's theme changes, for what stands around grid and pane.
 */
export async function createWorkbench(
  grid: HTMLElement,
  pane: HTMLElement,
  onTheme: (name: ThemeName) => void,
): Promise<PageWorkbench> {
  const host = createHost(createGrid(grid));
  const meter = createActionMeter(host.requests);
  const begin = (): void => {
    meter.begin();
  };
  for (const event of ["pointerdown", "keydown"]) grid.addEventListener(event, begin, true);
  const frames = createFrames(pane, host, begin);
  const seam: WorkbenchSeam = {
    sheets: () => host.sheets(),
    read: (address) => host.read(address),
    write: (address, values) => host.write(address, values),
    formulas: (address) => host.formulas(address),
    marks: () => host.marks(),
    requests: meter.requests,
    fail: (fault) => {
      host.fail(fault);
    },
    editing: (on) => {
      host.editing(on);
    },
    release: () => {
      host.release();
    },
    before: (nth, act) => {
      host.before(nth, act);
    },
    chartSheet: (inFront) => {
      host.chartSheet(inFront);
    },
    lose: (what) => {
      host.lose(what);
    },
    select: (address) => {
      host.select(address);
    },
    selection: () => host.selection(),
    async open(input) {
      const parsed = parseReport(input);
      if (!parsed.ok) throw new Error(parsed.problems.join(""));
      await host.open();
      await frames.withFiller((filler) => filler.fill(parsed.report));
      await frames.loadPane();
      meter.requests.reset();
    },
    async openFile(file) {
      const snapshot = await readXlsx(file);
      meter.begin();
      await host.open(snapshot);
      await frames.loadPane();
    },
    async reopen() {
      meter.begin();
      await host.open(host.snapshot());
      await frames.loadPane();
    },
    async clear() {
      meter.begin();
      await host.open();
      await frames.loadPane();
    },
    save: () => writeXlsx(host.snapshot()),
    theme(name) {
      onTheme(name);
      frames.setTheme(name);
    },
    press: (action) => frames.press(action),
  };
  await seam.clear();
  return {
    seam,
    showPane: () => {
      frames.showPane();
    },
    lastAction: () => meter.current(),
  };
}
