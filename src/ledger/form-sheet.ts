import { LEDGER_SHEET } from "../report/ledger-name";
import { COLUMN_KEYS, COLUMNS, NEEDED } from "./columns";
import type { ColumnKey } from "./columns";

/** The row of the headings, counted from 0: over them the title and a line of guidance. */
export const LEDGER_TOP = 2;

/** Rows to begin with; Excel's table grows as one types under them. */
export const LEDGER_ROWS = 200;

/** What a column holds, and how wide it is in characters of half width. */
export interface LedgerLook {
  readonly kind: "text" | "date" | "days" | "money";
  readonly width: number;
  /** What is told where a cell of it is selected. */
  readonly prompt: string;
}

const look = (kind: LedgerLook["kind"], width: number, prompt: string): LedgerLook => ({
  kind,
  width,
  prompt,
});

/** How the columns look. Prompts have at most 255 characters. */
export const LOOKS: Readonly<Record<ColumnKey, LedgerLook>> = {
  number: look("text", 12, "一件申请登记一行，编号不重复。"),
  received: look(
    "date",
    12,
    "收到申请的日期，例如 2025-1-3。当面提交的为提交之日，邮寄的为签收之日，网络、传真的为双方确认之日（《条例》第三十一条）。",
  ),
  applicant: look("text", 14, "可以不填。姓名、名称只留在本表，不会写到别处。"),
  applicantKind: look("text", 14, "从六类中选一类，表三按它分栏。"),
  channel: look("text", 8, "从列表中选。"),
  content: look("text", 28, "可以不填。申请的内容只留在本表，不会写到别处。"),
  correctionNotice: look(
    "date",
    12,
    "要求申请人补正的日期，应在收到申请之日起 7 个工作日内（《条例》第三十条）。没有要求补正的留空。",
  ),
  correctionReceived: look("date", 12, "收到补正材料的日期，答复期限从这一天起重新计算。"),
  consultationDays: look(
    "days",
    9,
    "征求第三方或者其他机关意见用去的工作日天数，不计入答复期限（《条例》第三十三条）。",
  ),
  extended: look("text", 6, "经批准延长答复期限的选“是”，延长 20 个工作日；没有延长的留空。"),
  due: look(
    "date",
    15,
    "打开年报助手时自动算出：20 个工作日，按国务院公布的节假日和补班日计算。也可以自己填，自己填的不改动。",
  ),
  closed: look("date", 12, "答复（或者作出其他处理）的日期。还没有办结的留空。"),
  document: look("text", 16, "答复书的文号，可以不填。"),
  result: look(
    "text",
    32,
    "从列表中选，与表三“三、本年度办理结果”的各行一致，各依据《条例》的哪一条见工作表“台账选项”。一件申请只选一种；部分公开、部分不公开的，选（二）部分公开。",
  ),
  fee: look("money", 9, "收取的信息处理费，以元为单位。没有收费的留空。"),
  reconsideration: look("text", 9, "本件申请引起的行政复议的结果。没有的留空。"),
  litigation: look("text", 14, "本件申请引起的行政诉讼：先看是否经过复议，再看结果。没有的留空。"),
  remarks: look("text", 16, "可以不填，只留在本表。"),
};

/** What is printed over the headings. */
export const LEDGER_TITLE = LEDGER_SHEET;

export const LEDGER_GUIDANCE = `一件申请登记一行；${NEEDED.map((key) => `“${COLUMNS[key].heading}”`).join("、")}用来计算表三，不要缺。用不到的列可以隐藏。姓名、申请内容只留在本表。`;

export const LEDGER_HEADINGS: readonly string[] = COLUMN_KEYS.map((key) => COLUMNS[key].heading);

/** The sheet with the words of 办理结果, and the articles. */
export const CHOICES_SHEET = "台账选项";
export const CHOICES_TITLE = "办理结果与依据";
export const CHOICES_GUIDANCE = "依申请公开台账“办理结果”一栏从这里选词，请不要改动 A 列。";
export const CHOICES_HEADINGS: readonly string[] = ["办理结果", "依据"];
