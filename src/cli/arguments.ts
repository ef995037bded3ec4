import { parseArgs } from "node:util";
import { FILE_ENDINGS } from "../exchange/file-endings";

/** What the command line asks for. */
export type Request =
  | { readonly kind: "help" }
  | {
      readonly kind: "check";
      /** One JSON object a line instead of text for people. */
      readonly json: boolean;
      /** Last year's report, for the rules that compare the years. */
      readonly previous: string | null;
      /** Of several tables of a kind in a file, which is meant, from 1; null asks for one. */
      readonly tables: number | null;
      /** The folder into which an opinion of every file is written; null writes none. */
      readonly opinions: string | null;
      readonly files: readonly string[];
    }
  | {
      readonly kind: "draft";
      /** What the narrative is written from: JSON. */
      readonly form: string;
      readonly report: string;
      /** Its ending says what is written; null prints the text. */
      readonly out: string | null;
    }
  | {
      readonly kind: "sum";
      /** One JSON object instead of text for people. */
      readonly json: boolean;
      /** 单位名单; null: every file is a unit of its own. */
      readonly units: string | null;
      /** A folder with the reports of the year before. */
      readonly previous: string | null;
      /** The officer's workbook that is written; null writes none. */
      readonly out: string | null;
      readonly folders: readonly string[];
    }
  | {
      readonly kind: "ledger";
      /** One JSON object instead of text for people. */
      readonly json: boolean;
      readonly year: number;
      readonly file: string;
      /** The file that the tables are written into; null writes none. */
      readonly out: string | null;
    }
  | { readonly kind: "wrong"; readonly sentence: string };

export const USAGE = `用法：nianbao check [--json] [--previous 上年年报] [--tables 序号] [--opinions 文件夹] 文件或文件夹…
      nianbao draft 表单.json --report 年报 [--out 文件.docx|.html|.txt]
      nianbao sum [--json] [--units 单位名单] [--previous 上年文件夹] [--out 文件.xlsx] 文件夹…
      nianbao ledger 台账.xlsx --year 年度 [--json] [--out 文件.xlsx|.json]

check  审核年报：勾稽关系、表格文字、正文与表格是否一致、正文的结构和用语。
       可以读取 ${FILE_ENDINGS.join(" ")}，一个文件一份年报；文件夹里的这些文件逐个审核。
       --json        每份年报输出一行 JSON
       --previous    上年的年报，用于核对上年结转、现行有效件数等
       --tables      一个文件里有几张同样的表时，用第几张：1 是第一张
       --opinions    每份年报写一份审核意见（.docx）到这个文件夹；已有的文件不覆盖

draft  根据表单和年报的表格写出正文，与表格一起输出；不写 --out 就输出文字。
       --report      年报：表格里的数字从这里来

sum    汇总各单位的年报：谁没有报、谁的不能计入、汇总数和哪些格有空白。
       --json        输出一个 JSON
       --units       单位名单：.xlsx、.csv（单位名称、别名、类别、是否计入），或者一行一个单位的 .txt；
                     不写时每个文件算一个单位
       --previous    各单位上年年报所在的文件夹
       --out         写出汇总工作簿：收齐情况、汇总二、汇总三、汇总四、明细

ledger 把依申请公开台账数成表三和表四：每一件按申请人类型、收到日期、办结日期和办理结果计数，
       台账里填错、漏填的逐行列出。姓名和申请内容不读取、不输出。
       --year        报告年度
       --json        输出一个 JSON
       --out         写出表三、表四：.xlsx 是官方格式的表格，.json 是年报的 JSON

退出码：0 没有错误，1 有错误，2 有文件无法读取或写入，3 文件读出了一部分、还有表格没有读出。
`;

/** What stands after an option that names no file. */
const WANTED: Readonly<Record<string, string>> = {
  tables: "序号",
  opinions: "文件夹",
  year: "年度",
};

type Values = Readonly<Record<string, unknown>>;

interface Parsed {
  readonly values: Values;
  readonly positionals: readonly string[];
}

const wrong = (sentence: string): Request => ({ kind: "wrong", sentence });

/** Reads flags and options with a value; the sentence when one of them is wrong. */
function parse(
  given: readonly string[],
  flags: readonly string[],
  options: readonly string[],
): Parsed | string {
  const known: Record<string, { type: "boolean" | "string" }> = {};
  for (const name of flags) known[name] = { type: "boolean" };
  for (const name of options) known[name] = { type: "string" };
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!(token.name in known)) return `没有“${token.rawName}”这个选项。`;
    if (options.includes(token.name) && token.value === undefined) {
      const wanted = WANTED[token.name] ?? "文件名";
      return `“${token.rawName}”后面要写${wanted}。`;
    }
    if (flags.includes(token.name) && token.value !== undefined) {
      return `“${token.rawName}”后面不带内容。`;
    }
  }
  return { values, positionals };
}

const textOf = (values: Values, name: string): string | null => {
  const value = values[name];
  return typeof value === "string" ? value : null;
};

function checkRequest(given: readonly string[]): Request {
  const parsed = parse(given, ["json"], ["previous", "tables", "opinions"]);
  if (typeof parsed === "string") return wrong(parsed);
  const { values, positionals } = parsed;
  if (positionals.length === 0) return wrong("没有写要审核的文件。");
  const json = values["json"] === true;
  const number = textOf(values, "tables");
  if (number !== null && !/^[1-9]\d?$/u.test(number)) {
    return wrong("“--tables”后面要写第几张表：1、2……");
  }
  const tables = number === null ? null : Number(number);
  const [previous, opinions] = [textOf(values, "previous"), textOf(values, "opinions")];
  return { kind: "check", json, previous, tables, opinions, files: positionals };
}

function sumRequest(given: readonly string[]): Request {
  const parsed = parse(given, ["json"], ["units", "previous", "out"]);
  if (typeof parsed === "string") return wrong(parsed);
  const { values, positionals } = parsed;
  if (positionals.length === 0) return wrong("没有写年报所在的文件夹。");
  const out = textOf(values, "out");
  if (out !== null && !/\.xlsx$/iu.test(out)) return wrong("“--out”的文件名应以 .xlsx 结尾。");
  const [units, previous] = [textOf(values, "units"), textOf(values, "previous")];
  return { kind: "sum", json: values["json"] === true, units, previous, out, folders: positionals };
}

const WRITABLE = /\.(?:docx|html|txt)$/iu;

function draftRequest(given: readonly string[]): Request {
  const parsed = parse(given, [], ["report", "out"]);
  if (typeof parsed === "string") return wrong(parsed);
  const { values, positionals } = parsed;
  const [form, ...others] = positionals;
  const report = textOf(values, "report");
  const out = textOf(values, "out");
  if (form === undefined || others.length > 0) return wrong("请写一个表单文件。");
  if (report === null) return wrong("没有写“--report”和年报的文件名。");
  if (out !== null && !WRITABLE.test(out))
    return wrong("“--out”的文件名应以 .docx、.html 或 .txt 结尾。");
  return { kind: "draft", form, report, out };
}

function ledgerRequest(given: readonly string[]): Request {
  const parsed = parse(given, ["json"], ["year", "out"]);
  if (typeof parsed === "string") return wrong(parsed);
  const { values, positionals } = parsed;
  const [file, ...others] = positionals;
  const [year, out] = [textOf(values, "year"), textOf(values, "out")];
  if (file === undefined || others.length > 0) return wrong("请写一个台账文件。");
  if (year === null) return wrong("没有写“--year”和报告年度。");
  if (!/^20\d\d$/u.test(year)) return wrong("“--year”后面要写年度，例如 2025。");
  if (out !== null && !/\.(?:json|xlsx)$/iu.test(out)) {
    return wrong("“--out”的文件名应以 .xlsx 或 .json 结尾。");
  }
  return { kind: "ledger", json: values["json"] === true, year: Number(year), file, out };
}

/** Reads the arguments; what cannot be understood becomes one sentence. */
export function readArguments(given: readonly string[]): Request {
  const [command, ...rest] = given;
  if (command === undefined || command === "help" || given.includes("--help")) {
    return { kind: "help" };
  }
  if (command === "check") return checkRequest(rest);
  if (command === "draft") return draftRequest(rest);
  if (command === "sum") return sumRequest(rest);
  if (command === "ledger") return ledgerRequest(rest);
  return wrong(`没有“${command}”这个命令。`);
}
