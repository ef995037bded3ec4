/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { extractRawText } from "mammoth";
import type { DraftForm } from "../../src/draft/form";
import { formatDraftFormJson } from "../../src/draft/parse-form";
import { done } from "../../src/excel/contract/attempt";
import type { Report } from "../../src/report/model";
import { formatReportJson } from "../../src/report/parse";
import { filled, fixture } from "../check/reports";
import { nianbao, temporaryFolder } from "../cli/reports";
import type { Printed } from "../cli/reports";
import { EXAMPLES } from "../draft/examples";
import { bytesOf, collectDownloads } from "./downloads";
import { fakeWorkbook } from "./fake-workbook";
import { button, inside, openPane } from "./open-pane";

const downloads = collectDownloads();
const folder = temporaryFolder();
afterAll(folder.remove);

function example(name: string): (typeof EXAMPLES)[number] {
  const found = EXAMPLES.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

const sound = example("零申请乡镇");
const chaoyang = fixture("chaoyang-2023");
const chengguan = fixture("chengguan-2022");

/** The conclusion that the command line prints. */
function conclusion({ out }: Printed): string {
  const line = out.find((each) => each.startsWith("  结论　"));
  return line?.slice("  结论　".length) ?? "";
}

/** The conclusion that a part of the screen shows. */
async function shownIn(name: string): Promise<string | null> {
  const region = inside(await screen.findByRole("region", { name }));
  const words = region.getByText(/。$/, { selector: ".clean, [class^=verdict]" });
  return words.textContent;
}

type User = Awaited<ReturnType<typeof openPane>>["user"];

/** The words of the Word file that a button gives. */
async function wordFrom(user: User, label: string) {
  const before = downloads.length;
  await waitFor(() => expect(button(label).getAttribute("aria-disabled")).not.toBe("true"));
  await user.click(button(label));
  await waitFor(() => expect(downloads).toHaveLength(before + 1), { timeout: 20_000 });
  const file = downloads.at(-1);
  if (file === undefined) throw new Error("nothing was downloaded");
  const bytes = await bytesOf(file.content);
  const { value: words } = await extractRawText({ buffer: Buffer.from(bytes) });
  return { bytes, words };
}

/** What everybody says of a workbook, and of the file that leaves it. */
async function voicesOver(report: Report, form: DraftForm | null) {
  const workbook = fakeWorkbook(report);
  workbook.actions.loadDraft.mockResolvedValue(done(form));
  const { user } = await openPane(workbook.actions);
  await user.click(screen.getByRole("tab", { name: "审核" }));
  const check = await shownIn("审核结论");
  await user.click(await screen.findByText("导出审核意见"));
  await screen.findByRole("button", { name: "导出审核意见（Word）" });
  const opinion = await wordFrom(user, "导出审核意见（Word）");
  await user.click(screen.getByRole("tab", { name: "导出" }));
  const leaving = await shownIn("导出之前");
  const word = await wordFrom(user, "导出 Word");
  const file = folder.write("年报.docx", word.bytes);
  return {
    check,
    opinion: /审核结论：(.+)/.exec(opinion.words)?.[1],
    leaving,
    fileByCommand: conclusion(await nianbao("check", file)),
    notice: /^草稿：.*$/m.exec(word.words)?.[0] ?? null,
    isFinal: screen.queryByText(/可以直接定稿/) !== null,
  };
}

const numbersAlone = async (report: Report): Promise<string> =>
  conclusion(await nianbao("check", folder.write("表格.json", formatReportJson(report))));

interface Written {
  readonly report: Report;
  readonly form: DraftForm;
  readonly says: string;
  readonly notice: string | null;
}

describe("with a text, 审核, 审核意见, 导出 and the command line say one thing of", () => {
  test.each<[string, Written]>([
    ["a sound report", { ...sound, says: "可以上报。", notice: null }],
    [
      "朝阳镇",
      {
        report: chaoyang,
        form: sound.form,
        says: "还有错误 2 处，待填 1 处。",
        notice: "草稿：错误 2 处，待填 1 处",
      },
    ],
    [
      "城关镇",
      {
        report: chengguan,
        form: sound.form,
        says: "还有 42 格没填。",
        notice: "草稿：空白 42 格",
      },
    ],
    [
      "a report that needs a look",
      {
        report: fixture("suqian-2023"),
        form: example("较忙城市").form,
        says: "还有需核实 1 处。",
        notice: "草稿：需核实 1 处",
      },
    ],
  ])("%s", async (_name, { report, form, says, notice }) => {
    expect(await voicesOver(report, form)).toEqual({
      check: says,
      opinion: says,
      leaving: says,
      fileByCommand: says,
      notice,
      isFinal: notice === null,
    });
    const [typed, numbers] = [formatDraftFormJson(form), formatReportJson(report)];
    const { err } = await nianbao(
      ...["draft", folder.write("正文.json", typed)],
      ...["--report", folder.write("年报.json", numbers)],
    );
    expect(err.filter((line) => line.includes("草稿"))).toEqual(
      notice === null ? [] : [expect.stringContaining(`：${notice}。`)],
    );
  });
});

interface Unwritten {
  readonly report: Report;
  /** Of the tables: nobody has looked at the text. */
  readonly says: string;
  /** Of what leaves: it has a text, with gaps. */
  readonly leaving: string;
  readonly notice: string;
}

describe("without one, all say the same of the tables, and 导出 of the gaps that leave", () => {
  test.each<[string, Unwritten]>([
    [
      "an untouched form",
      {
        report: filled(null),
        says: "还有 200 格没填；正文没有审核，上报前请另行核对。",
        leaving: "还有 200 格没填；正文还有 12 处待填。",
        notice: "草稿：空白 200 格，待填 12 处",
      },
    ],
    [
      "a form full of zeros",
      {
        report: filled(0),
        says: "正文没有审核，上报前请另行核对。",
        leaving: "正文还有 9 处待填。",
        notice: "草稿：待填 9 处",
      },
    ],
    [
      "朝阳镇",
      {
        report: chaoyang,
        says: "还有错误 2 处。",
        leaving: "还有错误 2 处，待填 10 处。",
        notice: "草稿：错误 2 处，待填 10 处",
      },
    ],
    [
      "城关镇",
      {
        report: chengguan,
        says: "还有 42 格没填；正文没有审核，上报前请另行核对。",
        leaving: "还有 42 格没填；正文还有 9 处待填。",
        notice: "草稿：空白 42 格，待填 9 处",
      },
    ],
  ])("%s", async (_name, { report, says, leaving, notice }) => {
    expect(await voicesOver(report, null)).toEqual({
      check: says,
      opinion: says,
      leaving,
      fileByCommand: leaving,
      notice,
      isFinal: false,
    });
    expect(await numbersAlone(report)).toBe(says);
  });
});
