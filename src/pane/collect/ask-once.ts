import type { UnitComparison } from "../../collect/compare-units";
import type { DeskOutcome } from "../../collect/desk";
import type { ReadReport } from "../../collect/received";
import { askedWorker } from "../parts/asked-worker";
import type { Silence } from "../parts/asked-worker";
import { startDeskWorker } from "./read-pool";
import type { DeskMessage, ReadLastYear, ReadList } from "./worker-messages";

const SENTENCES: Readonly<Record<Silence, string>> = {
  late: "读了 20 秒还没有读完，已停止。请只留下要用的工作表，另存为一个文件再选。",
  broken: "没有读出来。请用 Excel 或 WPS 打开后另存一份，再选一次。",
};

interface Refused {
  readonly ok: false;
  readonly sentence: string;
}

/** Asks a worker that is started for this one question. */
async function askOnce<Answer>(question: DeskMessage): Promise<Answer | Refused> {
  const worker = askedWorker<DeskMessage, Answer | Refused>(startDeskWorker, (why) => ({
    ok: false,
    sentence: SENTENCES[why],
  }));
  try {
    return await worker.ask(question);
  } finally {
    worker.end();
  }
}

/** Holds the units against each other; null where that took too long or broke off. */
export async function askComparison(outcome: DeskOutcome): Promise<UnitComparison | null> {
  const compared = await askOnce<UnitComparison & { readonly ok?: undefined }>({
    kind: "compare",
    outcome: slim(outcome),
  });
  return compared.ok === false ? null : compared;
}

/** Without what comparing does not look at: it is copied to the worker as a whole. */
function slim(outcome: DeskOutcome): DeskOutcome {
  return {
    ...outcome,
    desk: { ...outcome.desk, files: [], returns: [] },
    questions: [],
    lines: outcome.lines.map((line) =>
      line.file?.content.kind === "read"
        ? { ...line, file: { ...line.file, content: slimReport(line.file.content) } }
        : line,
    ),
  };
}

function slimReport(read: ReadReport): ReadReport {
  const { audit } = read;
  return {
    ...read,
    explanations: [],
    sheet: null,
    audit: { ...audit, findings: [], judged: [], completeness: [] },
  };
}

/** Reads a file with the list of units. */
export const askList = (file: File): Promise<ReadList> => askOnce<ReadList>({ kind: "list", file });

/** Reads last year's workbook of an officer. */
export const askLastYear = (file: File): Promise<ReadLastYear> =>
  askOnce<ReadLastYear>({ kind: "lastYear", file });
