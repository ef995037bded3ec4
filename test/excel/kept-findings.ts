import { keepRequest } from "../../src/actions/reasons";
import type { Checked } from "../../src/actions/checked";
import type { Finding } from "../../src/check/finding";
import { workbookActions } from "../../src/excel/actions";
import type { Report } from "../../src/report/model";
import type { Workbench } from "../../workbench/node/open";
import { change, filled } from "../check/reports";
import { readNow } from "./checked";
import { value } from "./workbook";

const { keepFindings } = workbookActions;

export const SHEET = "审核说明";

/** A township with 规章 2 (需核实) and a blank (需核实); everything else is sound. */
export const REPORT: Report = change(filled(0), {
  "disclosure.regulations.inForce": 2,
  "requests.received.business": null,
});

/** The findings that a reason can be given for. */
export const justifiables = ({ audit }: Checked): readonly Finding[] =>
  audit.findings.filter(({ justifiable }) => justifiable !== null);

export async function findingOf(title: string): Promise<Finding> {
  const found = justifiables(await readNow()).find((each) => each.title === title);
  if (found === undefined) throw new Error(`no finding ${title}`);
  return found;
}

/** Names the row of a finding. */
export const keyOf = ({ justifiable }: Finding): string => justifiable?.key ?? "";

/** 保存说明 for the finding of a rule. */
export async function keep(rule: string, reason: string): Promise<void> {
  value(await keepFindings(keepRequest([await findingOf(rule)], reason)));
}

/** The findings and how they stand: 空白 open, 规章制定权 kept “…”. */
export async function states(): Promise<string[]> {
  return justifiables(await readNow()).map(({ title, state, justification, earlier }) => {
    if (state === "justified") return `${title}：${justification?.reason ?? ""}`;
    return earlier === null ? title : `${title}（原说明：${earlier.reason}）`;
  });
}

/** The rows of the sheet from the headings on, without the hidden column. */
export async function rows(bench: Workbench, sheet = SHEET): Promise<unknown[][]> {
  const values = await bench.read(`'${sheet}'!A3:E60`);
  return values.filter((row) => row.some((cell) => cell !== ""));
}

/** 2026-11-21: the day where the tests run. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
