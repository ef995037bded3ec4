import { audit } from "../../check/audit";
import { fingerprintOf } from "../../collect/fingerprint";
import type { ReceivedFile } from "../../collect/received";
import type { KeptDesk, KeptLine } from "../../excel/contract/desk-contract";

const known = new WeakMap<KeptLine, ReceivedFile["content"]>();

/** The numbers of a line of 明细, judged by themselves: text and source are not there any more. */
function contentOf(line: KeptLine, returned: string): ReceivedFile["content"] {
  const before = known.get(line);
  if (before !== undefined) return before;
  const { report } = line;
  const content: ReceivedFile["content"] = {
    kind: "read",
    audit: audit({ report, text: null, previous: null, sheet: null, justifications: [] }),
    text: null,
    sheet: null,
    year: report.year,
    problems: [],
    explanations: [],
    // What was sent back is sent back still: nothing newer has come.
    fingerprint: returned === "" ? fingerprintOf(report, null) : returned,
  };
  known.set(line, content);
  return content;
}

/** A unit whose numbers 明细 has, as if its file had come. */
export interface KeptFile {
  readonly unit: string;
  readonly file: ReceivedFile;
}

/** What 明细 has of units, under paths that no other file has. */
export function keptFiles({ lines, returns }: KeptDesk): readonly KeptFile[] {
  return lines.map((line) => {
    const { unit, file } = line;
    const fingerprint = returns.find((one) => one.unit === unit)?.fingerprint ?? "";
    const path = `明细/${unit}/${file}`;
    return { unit, file: { path, modified: null, content: contentOf(line, fingerprint) } };
  });
}
