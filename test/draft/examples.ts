import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { composeDraft } from "../../src/draft/compose";
import { textOf } from "../../src/draft/document";
import type { DraftDocument } from "../../src/draft/document";
import type { DraftForm } from "../../src/draft/form";
import { parseDraftFormJson } from "../../src/draft/parse-form";
import type { Report } from "../../src/report/model";
import { change, fixture } from "../check/reports";

const folder = resolve(__dirname, "..", "..", "docs", "examples");

/** A narrative shown in docs/examples: its form stands beside it, its numbers are a fixture's. */
export interface Example {
  readonly name: string;
  readonly form: DraftForm;
  readonly report: Report;
  /** The file with the text. */
  readonly file: string;
}

function formFile(name: string): DraftForm {
  const parsed = parseDraftFormJson(readFileSync(resolve(folder, `${name}.json`), "utf8"));
  if (!parsed.ok) throw new Error(`${name}: ${parsed.problems.join("")}`);
  return parsed.form;
}

function example(name: string, report: Report): Example {
  return { name, form: formFile(name), report, file: resolve(folder, `${name}.txt`) };
}

export const EXAMPLES: readonly Example[] = [
  example("零申请乡镇", { ...fixture("sikeshu-2023"), organisation: "某县某镇" }),
  example("较忙城市", { ...fixture("suqian-2023"), organisation: "某市" }),
  example("部门", {
    // The published table has left this total blank.
    ...change(fixture("shanghai-science-2024"), { "requests.carriedOut.total": 1 }),
    organisation: "某市科学技术委员会",
    level: "cityDepartment",
  }),
];

/** The whole narrative as the file has it; tables are only named. */
export function narrative({ title, introduction, sections }: DraftDocument): string {
  const lines = [
    title,
    ...introduction.map(textOf),
    ...sections.flatMap(({ heading, paragraphs, table }) => [
      heading,
      ...(table === null ? [] : ["（表格）"]),
      ...paragraphs.map(textOf),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

export const written = ({ form, report }: Example): string => narrative(composeDraft(form, report));
