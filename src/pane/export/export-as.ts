import type { Notice } from "../../actions/state";
import { writeDocx } from "../../exchange/write-docx";
import { writeHtml } from "../../exchange/write-html";
import { writeText } from "../../exchange/write-text";
import { copyRich } from "./copy-rich";
import type { Exported } from "./exported";
import { fileName, savedSentence } from "./file-name";
import { saveFile } from "./save-file";

/** How a report leaves. */
export type Way = "word" | "page" | "copy";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const COPIED =
  "已复制整份报告，可以粘贴到网站后台、Word 或邮件里；不能带格式的地方，粘贴的是纯文字。";
const NOT_COPIED = "没有复制成功，剪贴板里还是原来的内容。请再试一次，或者改用“导出网页”。";

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
      saveFile(name, new Blob([new Uint8Array(bytes)], { type: DOCX }));
      return { tone: "success", text: savedSentence(name) };
    }
    case "page": {
      const page = writeHtml(document, report, { draftNotice, whole: true });
      const name = fileName(document.title, "html");
      saveFile(name, new Blob([page], { type: "text/html;charset=utf-8" }));
      return { tone: "success", text: savedSentence(name) };
    }
    case "copy": {
      const notice = draftNotice === null ? "" : `${draftNotice}\n\n`;
      const copied = copyRich(
        writeHtml(document, report, { draftNotice, whole: false }),
        `${notice}${writeText(document, report)}`,
      );
      return copied ? { tone: "success", text: COPIED } : { tone: "error", text: NOT_COPIED };
    }
  }
}
