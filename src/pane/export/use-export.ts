import { useState } from "react";
import type { DraftDocument } from "../../draft/document";
import { writeDocx } from "../../exchange/write-docx";
import { writeHtml } from "../../exchange/write-html";
import { writeText } from "../../exchange/write-text";
import type { Report } from "../../report/model";
import type { Notice } from "../../actions/state";
import { copyRich } from "./copy-rich";
import { fileName, savedSentence } from "./file-name";
import { saveFile } from "./save-file";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const COPIED =
  "已复制整份报告，可以粘贴到网站后台、Word 或邮件里；不能带格式的地方，粘贴的是纯文字。";
const NOT_COPIED = "没有复制成功，剪贴板里还是原来的内容。请再试一次，或者改用“导出网页”。";

/** What leaves, and the line over it while errors are open. */
interface Exported {
  readonly document: DraftDocument;
  readonly report: Report;
  readonly draftNotice: string | null;
}

type Way = "word" | "page" | "copy";

interface Exporting {
  readonly running: boolean;
  /** What came of the last export. */
  readonly told: Omit<Notice, "retry"> | null;
  readonly run: (way: Way) => void;
  readonly dismiss: () => void;
}

async function exportAs(way: Way, exported: Exported): Promise<Exporting["told"]> {
  const { document, report, draftNotice } = exported;
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

const FAILED =
  "没有导出成功，工作簿和已填的内容不受影响。请再试一次；仍然不行，请改用另一种方式导出。";

/** Exports one way at a time and tells what came of it. */
export function useExport(exported: Exported): Exporting {
  const [running, setRunning] = useState(false);
  const [told, setTold] = useState<Exporting["told"]>(null);
  const run = async (way: Way): Promise<void> => {
    setRunning(true);
    setTold(null);
    try {
      setTold(await exportAs(way, exported));
    } catch (fault) {
      setTold({ tone: "error", text: FAILED });
      reportError(fault);
    } finally {
      setRunning(false);
    }
  };
  return {
    running,
    told,
    run: (way) => {
      if (!running) void run(way);
    },
    dismiss: () => setTold(null),
  };
}
