import { screen, waitFor } from "@testing-library/react";
import type { Desk } from "../../src/collect/desk";
import { compareUnits } from "../../src/collect/compare-units";
import type { ReceivedFile } from "../../src/collect/received";
import type { Unit } from "../../src/collect/unit";
import type { KeptDesk } from "../../src/excel/contract/desk-contract";
import type { DeskMessage } from "../../src/pane/collect/worker-messages";
import type { Report } from "../../src/report/model";
import { fileOf, reportOf, unit, YEAR } from "../collect/desks";
import { fakeWorkbook } from "./fake-workbook";
import { openPane } from "./open-pane";

type Content = ReceivedFile["content"];

/** What the workers find in files, by name; a promise keeps its worker busy. */
const contents = new Map<string, Content | Promise<Content>>();

/** What they find in any file with a list. */
export const LIST = [
  ["单位名称", "类别"],
  ["固镇县财政局", "部门"],
  ["城关镇人民政府", "乡镇"],
];

/** What the workers were told to judge with. */
export const toldWith: Partial<Desk>[] = [];

/** Workers that find what the test has put into the files. */
class FakeWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror = null;
  onmessageerror = null;
  private ended = false;

  postMessage(message: DeskMessage): void {
    if (message.kind === "with") toldWith.push(message.judgedWith);
    else void this.answer(message);
  }

  terminate(): void {
    this.ended = true;
  }

  private async answer(message: Exclude<DeskMessage, { readonly kind: "with" }>): Promise<void> {
    const data = await this.answerTo(message);
    if (!this.ended) this.onmessage?.({ data });
  }

  private async answerTo(
    message: Exclude<DeskMessage, { readonly kind: "with" }>,
  ): Promise<unknown> {
    switch (message.kind) {
      case "report":
        return contents.get(message.file.name) ?? { kind: "unread", sentence: "文件打不开。" };
      case "again":
        return message.read;
      case "list":
        return { ok: true, grid: LIST };
      case "compare":
        return compareUnits(message.outcome);
      case "lastYear":
        return { ok: false, sentence: "这不是汇总工作簿。" };
    }
  }
}

Object.assign(globalThis, { Worker: FakeWorker });
Object.defineProperty(navigator, "hardwareConcurrency", { value: 2, configurable: true });

let clock = Date.UTC(2026, 0, 5);

/** A file that a worker finds this in. Each is a minute newer than the one before. */
export function chosen(name: string, content: Content | Promise<Content>): File {
  contents.set(name, content);
  clock += 60_000;
  return new File(["…"], name, { lastModified: clock });
}

/** A file with a report. */
export const reportFile = (name: string, report: Report): File =>
  chosen(name, fileOf(name, report).content);

/** The list of these tests. */
export const UNITS: readonly Unit[] = [
  unit("固镇县人民政府办公室", "own"),
  unit("固镇县财政局", "department", { aliases: ["县财政局"] }),
  unit("城关镇人民政府", "township"),
  unit("朝阳镇人民政府", "township"),
];

/** Received 3 by natural persons, all granted. */
export const SOUND = {
  "requests.received.naturalPerson": 3,
  "requests.received.total": 3,
  "requests.granted.naturalPerson": 3,
  "requests.granted.total": 3,
  "requests.resultsTotal.naturalPerson": 3,
  "requests.resultsTotal.total": 3,
} as const;

/** The same with a total that is one too many. */
export const WRONG = { ...SOUND, "requests.resultsTotal.total": 4 } as const;

export const sound = (organisation: string): Report => reportOf(organisation, SOUND);
export const wrong = (organisation: string): Report => reportOf(organisation, WRONG);

/** The tab over sheets that hold this. */
export async function openDesk(kept: Partial<KeptDesk> | null = { units: UNITS }) {
  const workbook = fakeWorkbook(reportOf("固镇县人民政府"), false);
  if (kept !== null) {
    workbook.desk.type({
      frame: { organisation: "固镇县人民政府", year: YEAR, scope: "all" },
      ...kept,
    });
  }
  const opened = await openPane(workbook.actions);
  await opened.user.click(screen.getByRole("tab", { name: "汇总" }));
  await screen.findByRole("button", { name: kept === null ? "建立汇总表" : "选择文件夹" });
  return { ...workbook, ...opened };
}

type Opened = Awaited<ReturnType<typeof openDesk>>;

/** Chooses files and waits until they are read. */
export async function give({ user }: Pick<Opened, "user">, ...files: File[]): Promise<void> {
  await user.upload(screen.getByLabelText("选择文件：选择"), files);
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  await screen.findByText(new RegExp(`^读了 ${files.length} 个文件`));
}

/** The line of a unit, as it is read out. */
export const lineOf = (name: string): HTMLElement =>
  screen.getByRole("button", { name: new RegExp(`^${name}`) });
