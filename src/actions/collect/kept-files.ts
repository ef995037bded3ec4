import { audit } from "../../check/audit";
import { fingerprintOf } from "../../collect/fingerprint";
import type { Return } from "../../collect/desk";
import type { ReadReport, ReceivedFile } from "../../collect/received";
import { layoutsOf, valueAt } from "../../report/model";
import type { KeptLine } from "../../excel/contract/desk-contract";

/** A missing table looks like a blank one in 明细: what was kept out stays out until the file is read. */
const HELD_BACK = "“明细”里“计入”是“否”，没有计入；要计入，请重新选择它的文件";

const known = new WeakMap<KeptLine, ReadReport>();

/** The numbers of a line of 明细, judged by themselves: text and source are not there any more. */
function contentOf(line: KeptLine): ReadReport {
  const before = known.get(line);
  if (before !== undefined) return before;
  const { report } = line;
  const content: ReadReport = {
    kind: "read",
    audit: audit({ report, text: null, previous: null, sheet: null, justifications: [] }),
    text: null,
    sheet: null,
    year: report.year,
    problems: [],
    explanations: [],
    ...(line.counted ? {} : { heldBack: HELD_BACK }),
    fingerprint: fingerprintOf(report, null),
  };
  known.set(line, content);
  return content;
}

/** A unit whose numbers 明细 has, as if its file had come. */
export interface KeptFile {
  readonly unit: string;
  readonly file: ReceivedFile;
}

/** Whether a line holds anything: one of a unit that has not reported is there and blank. */
export function isFilled({ report }: KeptLine): boolean {
  return layoutsOf(report).some(({ cells }) =>
    cells.some(({ key }) => (valueAt(report, key) ?? null) !== null),
  );
}

/** What 明细 has of units, under paths that no other file has. */
export function keptFiles(
  lines: readonly KeptLine[],
  returns: readonly Return[],
): readonly KeptFile[] {
  return lines.filter(isFilled).map((line) => {
    const { unit, file } = line;
    const own = contentOf(line);
    const returned = returns.find((one) => one.unit === unit)?.fingerprint ?? "";
    // What was sent back is sent back still: nothing newer has come.
    const content = returned === "" ? own : { ...own, fingerprint: returned };
    return { unit, file: { path: `明细/${unit}/${file}`, modified: null, content } };
  });
}
