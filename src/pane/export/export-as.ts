import type { Notice } from "../../actions/state";
import { writeDocx } from "../../exchange/write-docx";
import { writeHtml } from "../../exchange/write-html";
import { writeText } from "../../exchange/write-text";
import { copyRich } from "./copy-rich";
import { askedSentence, download } from "./download";
import type { Exported } from "./exported";
import { fileName } from "./file-name";

/** How a report leaves. */
export type Way = "word" | "page" | "copy";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const COPIED =
  "已复制整份报告，可以粘贴到网站后台、Word 或邮件里；不能带格式的地方，粘贴的是纯文字。";
const NOT_COPIED =
  "没有复制成功。请再试一次；仍然不行，请在“正文”页点“写入工作簿”，从工作表里复制。";
/** The button that copies. */
export const COPY = "复制";

/**
 * Exports and says what came of it. Copying happens before anything is waited for: a browser lets
 * it be done only while it handles the user's click.
 */
export async function exportAs(
  way: Way,
  { document, report, draftNotice }: Exported,
): Promise<Pick<Notice, "tone" | "text">> {
  switch (way) {
    case "word": {
      const bytes = await writeDocx(document, report, { draftNotice });
      const name = fileName(document.title, "docx");
      download(name, new Blob([new Uint8Array(bytes)], { type: DOCX }));
      return { tone: "info", text: askedSentence(name, COPY) };
    }
    case "page": {
      const page = writeHtml(document, report, { draftNotice, whole: true });
      const name = fileName(document.title, "html");
      download(name, new Blob([page], { type: "text/html;charset=utf-8" }));
      return { tone: "info", text: askedSentence(name, COPY) };
    }
    case "copy": {
      const copied = copyRich(
        writeHtml(document, report, { draftNotice, whole: false }),
        writeText(document, report, draftNotice),
      );
      return copied ? { tone: "success", text: COPIED } : { tone: "error", text: NOT_COPIED };
    }
  }
}
