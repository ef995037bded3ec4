import { resolve } from "node:path";
import { audit } from "../check/audit";
import { draftNotice } from "../check/review/verdict";
import { composeDraft } from "../draft/compose";
import type { DraftDocument } from "../draft/document";
import { draftProblems } from "../draft/draft-problems";
import { parseDraftFormJson } from "../draft/parse-form";
import { textOfDraft } from "../draft/report-text";
import { assemble } from "../exchange/assemble";
import { writeDocx } from "../exchange/write-docx";
import { writeHtml } from "../exchange/write-html";
import { writeText } from "../exchange/write-text";
import type { Report } from "../report/model";
import type { Request } from "./arguments";
import { readTextAt, writeAt } from "./files";
import type { ExitStatus, Streams } from "./streams";
import type { Runner } from "./task";

async function written(
  path: string,
  draft: DraftDocument,
  report: Report,
  notice: string | null,
): Promise<Uint8Array | string> {
  if (/\.docx$/iu.test(path)) return writeDocx(draft, report, { draftNotice: notice });
  if (/\.html$/iu.test(path)) return writeHtml(draft, report, { draftNotice: notice, whole: true });
  return writeText(draft, report, notice);
}

const NO_YEAR = "没有找到报告年度，不能写正文。请在年报文件里写明年度后再试。";
const OVERWRITES = "这是表单或年报的文件，写入会覆盖它。请给“--out”换一个文件名。";

/** `nianbao draft`: the whole report from a form and the numbers of a report. */
export async function draftCommand(
  request: Extract<Request, { kind: "draft" }>,
  { out, err }: Streams,
  runner: Runner,
): Promise<ExitStatus> {
  const sources = [request.form, request.report].map((path) => resolve(path));
  if (request.out !== null && sources.includes(resolve(request.out))) {
    err(`${request.out}：${OVERWRITES}`);
    return 2;
  }
  const source = await readTextAt(request.form);
  const form = source.ok
    ? parseDraftFormJson(source.text)
    : { ok: false as const, problems: [source.sentence] };
  const read = await runner.read(request.report);
  if (!form.ok) for (const problem of form.problems) err(`${request.form}：${problem}`);
  if (!read.ok) err(`${request.report}：${read.sentence}`);
  if (!form.ok || !read.ok) return 2;
  if (read.imported.year === null) {
    err(`${request.report}：${NO_YEAR}`);
    return 2;
  }
  const { report, problems, unread } = assemble(read.imported, {});
  for (const problem of problems) err(`${request.report}：${problem}`);
  if (unread.length > 0) return 2;
  for (const { sentence } of draftProblems(form.form, report)) err(`${request.form}：${sentence}`);
  const draft = composeDraft(form.form, report);
  const text = textOfDraft(draft);
  // The file has the printed form, whatever the words of the source were.
  const { verdict } = audit({ report, text, previous: null, sheet: null, justifications: [] });
  const notice = draftNotice(verdict);
  if (request.out === null) {
    out(writeText(draft, report, notice));
  } else {
    const refusal = await writeAt(request.out, await written(request.out, draft, report, notice));
    if (refusal !== null) {
      err(`${request.out}：${refusal}`);
      return 2;
    }
  }
  if (notice !== null) err(`${request.report}：${notice}。`);
  return verdict.errors > 0 ? 1 : 0;
}
