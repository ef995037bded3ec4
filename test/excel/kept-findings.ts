import { keepable, stateOf } from "../../src/check/review/justification";
import type { Justifiable } from "../../src/check/review/justification";
import { workbookActions } from "../../src/excel/actions";
import type { CheckOutcome } from "../../src/excel/contract";
import type { Report } from "../../src/report/model";
import type { Workbench } from "../../workbench/node/open";
import { change, filled } from "../check/reports";
import { value } from "./workbook";

const { keepFindings, readWorkbook } = workbookActions;

export const SHEET = "审核说明";

/** A township with 规章 2 (需核实) and a blank (需核实); everything else is sound. */
export const REPORT: Report = change(filled(0), {
  "disclosure.regulations.inForce": 2,
  "requests.received.business": null,
});

export async function outcome(): Promise<CheckOutcome> {
  return value(await readWorkbook());
}

export const keepables = (from: CheckOutcome): Justifiable[] =>
  from.findings.flatMap(({ finding }) => keepable(finding, from) ?? []);

export async function findingOf(rule: string): Promise<Justifiable> {
  const found = keepables(await outcome()).find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`no finding ${rule}`);
  return found;
}

/** 保存说明 for the finding of a rule. */
export async function keep(rule: string, reason: string): Promise<void> {
  value(await keepFindings({ findings: [await findingOf(rule)], reason }));
}

/** The findings and how they stand: 空白 open, 规章制定权 kept “…”. */
export async function states(): Promise<string[]> {
  const now = await outcome();
  return keepables(now).map((finding) => {
    const state = stateOf(finding, now.kept);
    const { rule } = finding;
    if (state.kind === "kept") return `${rule}：${state.reason.reason}`;
    return state.earlier === null ? rule : `${rule}（原说明：${state.earlier.reason}）`;
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
