import type { WorkbookActions, WorkbookReading } from "../../excel/contract/contract";
import type { KeptSource } from "../../excel/contract/kept-source";
import { sourceOfReport } from "../kept-source";
import type { Filling } from "./filling";
import { chosenTables } from "./source-preview";
import type { SourcePreview } from "./source-preview";
import { differs, whoseSource } from "./whose";

/** What a source has beside its numbers. Tables of this very workbook bring nothing along. */
export function sourceBeside(preview: SourcePreview): KeptSource | null {
  const { from, imported } = preview;
  if (imported.source === "workbook") return null;
  const { organisation, year } = whoseSource(preview);
  return {
    from,
    organisation: organisation === "" ? null : organisation,
    year,
    text: imported.text,
    changedLabels: chosenTables(preview).flatMap(({ source: { table, labels } }) =>
      labels.map(({ expected, found }) => ({ table, expected, found })),
    ),
  };
}

/** The text that was kept goes on unless a new one comes; labels come with the tables. */
function merged(before: KeptSource | null, { source, request }: Filling): KeptSource | null {
  const isFilled = ({ table }: Pick<KeptSource["changedLabels"][number], "table">): boolean =>
    request.tables.some((fill) => fill.table === table);
  const changedLabels = [
    ...(before?.changedLabels ?? []).filter((label) => !isFilled(label)),
    ...(source?.changedLabels ?? []),
  ];
  const text = source?.text ?? before?.text ?? null;
  const whose = (source?.text ?? null) === null && text !== null ? before : (source ?? before);
  if (whose === null || (text === null && changedLabels.length === 0)) return null;
  const { from, organisation, year } = whose;
  return { from, organisation, year, text, changedLabels };
}

/** What keeping a source came to. */
export interface SourceKept {
  /** The workbook with the numbers in it; null where it could not be read again. */
  readonly reading: WorkbookReading | null;
  /** What was kept before, where that has changed: 撤销 puts it back. */
  readonly before: { readonly source: KeptSource | null } | null;
  /** Whether the text of the source is with the workbook now. */
  readonly hasText: boolean;
  /** Why it is not. */
  readonly failure: string | null;
}

/** What the workbook keeps of the report that the numbers went into. */
function earlier(before: KeptSource | null, { profile }: Filling): KeptSource | null {
  if (before === null || profile === null) return before;
  const whose = { organisation: before.organisation ?? "", year: before.year };
  return differs(whose, profile) ? null : before;
}

/** Keeps text and labels of a source whose numbers were filled in, beside its tables. */
export async function keepSource(
  workbook: Pick<WorkbookActions, "readWorkbook" | "saveSource" | "removeSource">,
  filling: Filling,
): Promise<SourceKept> {
  const text = filling.source?.text ?? null;
  const read = await workbook.readWorkbook();
  if (!read.ok) {
    const failure = text === null ? null : read.sentence;
    return { reading: null, before: null, hasText: false, failure };
  }
  const reading = read.value;
  const { source: stored } = reading;
  const now = merged(earlier(sourceOfReport(reading), filling), filling);
  const known = { reading, hasText: text !== null, failure: null };
  if (JSON.stringify(now) === JSON.stringify(stored)) return { ...known, before: null };
  const saved = await (now === null ? workbook.removeSource() : workbook.saveSource(now));
  const before = { source: stored };
  return saved.ok
    ? { ...known, before }
    : { ...known, before, hasText: false, failure: saved.sentence };
}
