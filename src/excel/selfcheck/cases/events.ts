import { fact } from "../case";
import type { Bench, SelfCheckCase } from "../case";

/** How long an event may take, in milliseconds. */
const PATIENCE = 5000;

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** What is listened for, and what is done so that it comes. */
interface Listening {
  readonly register: (tell: (told: string) => Promise<void>) => Handler;
  readonly act: () => Promise<void>;
  /** What has to be told: what was done before may still be told meanwhile. */
  readonly awaited: () => string;
}

/** Whether the awaited was told; else what was told last, null where nothing was. */
async function heard(
  { context }: Bench,
  { register, act, awaited }: Listening,
): Promise<string | null> {
  const told: string[] = [];
  let wake: () => void = () => undefined;
  const handler = register((came) => {
    told.push(came);
    wake();
    return Promise.resolve();
  });
  await context.sync();
  await act();
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    wake = () => {
      if (!told.includes(awaited())) return;
      clearTimeout(timer);
      resolve();
    };
    wake();
  });
  handler.remove();
  await context.sync();
  return told.includes(awaited()) ? awaited() : (told.at(-1) ?? null);
}

/** Events that keep the list in the pane up to date. */
export const eventCases: readonly SelfCheckCase[] = [
  {
    id: "event-changed",
    title: "改动单元格的通知",
    where: ["审核清单自动更新"],
    expected: "改动一格，5 秒内收到这一格的通知",
    async run(bench) {
      const { context, range, address } = bench;
      const came = await heard(bench, {
        register: (tell) =>
          context.workbook.worksheets.onChanged.add((event) => tell(event.address)),
        act: async () => {
          range("B2").values = [[1]];
          await context.sync();
        },
        awaited: () => address("B2"),
      });
      return [fact("通知的单元格", address("B2"), came)];
    },
  },
  {
    id: "event-selection",
    title: "选中单元格的通知",
    where: ["所选单元格的填报说明"],
    expected: "选中一格，5 秒内收到这一格的通知",
    async run(bench) {
      const { context, sheet, range, address } = bench;
      range("D4").values = [[1]];
      sheet.activate();
      range("A1").select();
      await context.sync();
      const came = await heard(bench, {
        register: (tell) =>
          context.workbook.worksheets.onSelectionChanged.add((event) => tell(event.address)),
        act: async () => {
          range("D4").select();
          await context.sync();
        },
        awaited: () => address("D4"),
      });
      return [fact("通知的单元格", address("D4"), came)];
    },
  },
  {
    id: "event-added",
    title: "新增工作表的通知",
    where: ["工作簿中的表格自动更新"],
    expected: "新增一张工作表，5 秒内收到它的通知",
    async run(bench) {
      const { context, addSheet } = bench;
      let added = "";
      const came = await heard(bench, {
        register: (tell) =>
          context.workbook.worksheets.onAdded.add((event) => tell(event.worksheetId)),
        act: async () => {
          const sheet = await addSheet("自检 新增");
          sheet.load("id");
          await context.sync();
          added = sheet.id;
        },
        awaited: () => added,
      });
      return [fact("通知的是这张工作表", true, came === added)];
    },
  },
];
