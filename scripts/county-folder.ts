import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Random } from "../bench/random";
import { soundTables } from "../bench/sound-tables";
import { composeDraft } from "../src/draft/compose";
import { parseDraftFormJson } from "../src/draft/parse-form";
import { packDocx } from "../src/exchange/write/docx-document";
import { valueAt, withValues } from "../src/report/model";
import type { Report } from "../src/report/model";

/** The body that adds up in examples. */
export const COUNTY = "某某县人民政府";

const TOWNS = "城关 朝阳 永安 太平 新安 长兴 和平 东风 双桥 石门 龙泉 清水 白云 青山 金山".split(
  " ",
);
const DEPARTMENTS =
  "发展和改革局 教育局 科学技术局 工业和信息化局 公安局 民政局 司法局 财政局 人力资源和社会保障局 自然资源局 生态环境局 住房和城乡建设局 交通运输局 水务局 农业农村局 商务局 文化和旅游局 卫生健康委员会 退役军人事务局 应急管理局 审计局 市场监督管理局 统计局 医疗保障局 行政审批局 信访局 林业局 城市管理局 乡村振兴局 机关事务管理局".split(
    " ",
  );

/** Names of units of the county: the government itself, then towns and departments in turn. */
export function unitNames(count: number): readonly string[] {
  const names = [`${COUNTY}办公室`];
  for (let at = 0; names.length < count; at += 1) {
    const round = Math.floor(at / TOWNS.length);
    const town = `${TOWNS[at % TOWNS.length] ?? ""}${round === 0 ? "" : String(round + 1)}`;
    names.push(`${town}镇人民政府`);
    const department = DEPARTMENTS[at % DEPARTMENTS.length] ?? "";
    const again = at < DEPARTMENTS.length ? "" : `第${Math.floor(at / DEPARTMENTS.length) + 1}`;
    if (names.length < count) names.push(`某某县${again}${department}`);
  }
  return names;
}

/** Which units send something wrong: with a total that is one too many. */
export interface CountyFolder {
  readonly year: number;
  readonly count: number;
  /** Places of the units in the list, from 0. */
  readonly wrong: readonly number[];
}

interface FolderFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TOTAL = { table: "requests", row: "resultsTotal", column: "total" } as const;

/** A unit's report: sound tables, one total wrong where asked for. */
export function unitReport(name: string, at: number, { year, wrong }: CountyFolder): Report {
  const sound = soundTables(new Random(at + 1), "township");
  const report = { ...sound, organisation: name, year, level: null };
  if (!wrong.includes(at)) return report;
  const value = Number(valueAt(report, TOTAL) ?? 0) + 1;
  return withValues(report, [{ cell: TOTAL, value }]);
}

/** The Word files that the units of a county send in, with everything filled in. */
export async function countyFolder(folder: CountyFolder): Promise<readonly FolderFile[]> {
  // Every command of the project begins in its folder.
  const example = readFileSync(resolve("docs/examples/部门.json"), "utf8");
  const parsed = parseDraftFormJson(example);
  if (!parsed.ok) throw new Error(parsed.problems.join(" "));
  const { form } = parsed;
  const files: FolderFile[] = [];
  for (const [at, name] of unitNames(folder.count).entries()) {
    const report = unitReport(name, at, folder);
    const bytes = await packDocx(composeDraft(form, report), report, { draftNotice: null });
    files.push({ name: `${name}${folder.year}年年报.docx`, bytes });
  }
  return files;
}
