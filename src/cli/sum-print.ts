import type { Audit } from "../check/audit";
import { describeVerdict } from "../check/describe";
import type { DeskOutcome, FileQuestion, UnitLine, UnitState } from "../collect/desk";
import { missingText, standingWords } from "../collect/standing";
import { baseName } from "../collect/names";
import { STATE_WORDS } from "../collect/state-words";
import { CATEGORIES } from "../collect/unit";
import type { Category } from "../collect/unit";
import type { CellKey } from "../report/cell";
import type { Report } from "../report/model";
import { placeOf } from "../report/place";

/** How the public form names a state. */
type PublicState = "missing" | "unread" | "errors" | "open" | "ready" | "excluded";

/** A unit as the command line prints it. */
interface PrintedUnit {
  readonly name: string;
  readonly category: Category;
  readonly state: PublicState;
  readonly file: string | null;
  readonly year: number | null;
  readonly verdict: ReturnType<typeof describeVerdict> | null;
  readonly reason: string | null;
}

/** A file that is in no unit's line, with the reason. */
interface PrintedFile {
  readonly file: string;
  readonly reason: string;
}

/** The public form of a sum. */
export interface PrintedSum {
  readonly expected: number;
  readonly received: number;
  readonly counted: number;
  readonly units: readonly PrintedUnit[];
  readonly report: Report;
  readonly blanks: readonly (CellKey & { readonly units: readonly string[] })[];
  readonly verdict: ReturnType<typeof describeVerdict>;
  readonly files: readonly PrintedFile[];
}

/** A unit whose file waits for an answer is open where it has one, and has not reported otherwise. */
function publicState(state: UnitState, hasFile: boolean): PublicState {
  if (state === "returned") return "open";
  if (state === "asked") return hasFile ? "open" : "missing";
  return state;
}

function printedUnit({ unit, state, file, verdict, reason }: UnitLine): PrintedUnit {
  return {
    name: unit.name,
    category: unit.category,
    state: publicState(state, file !== null),
    file: file?.path ?? null,
    year: file?.content.kind === "read" ? file.content.year : null,
    verdict: verdict === null ? null : describeVerdict(verdict),
    reason,
  };
}

const WHOSE = "没有写单位名称，不知道是哪个单位的";

function whoseReason({ found, candidates }: Extract<FileQuestion, { kind: "whose" }>): string {
  const who = found === "" ? WHOSE : `写的单位是“${found}”，与名单上的不一致`;
  return candidates.length === 0 ? who : `${who}，可能是：${candidates.join("、")}`;
}

/** Files that are in no unit's line: nothing that was given vanishes. */
function filesBeside({ desk, lines, questions, strangers }: DeskOutcome): readonly PrintedFile[] {
  const taken = new Set(lines.flatMap(({ file }) => file?.path ?? []));
  const reasons = new Map<string, string>();
  for (const path of strangers) reasons.set(path, "名单上没有这个单位");
  for (const question of questions) {
    if (question.kind === "whose") reasons.set(question.path, whoseReason(question));
    else {
      const { taken: used, unit, paths } = question;
      const why =
        used === null
          ? `“${unit}”有几个内容不同的文件，不能确定用哪一个`
          : `“${unit}”用的是另一个文件`;
      for (const path of paths) reasons.set(path, why);
    }
  }
  return desk.files
    .filter(({ path }) => !taken.has(path))
    .map(({ path, content }) => {
      const unread = content.kind === "unread" ? content.sentence : "没有采用";
      return { file: path, reason: reasons.get(path) ?? unread };
    });
}

/** The public form of a sum, for programs. */
export function printedSum(outcome: DeskOutcome, { verdict, report }: Audit): PrintedSum {
  const { expected, received, counted, lines, sum } = outcome;
  return {
    ...{ expected, received, counted },
    units: lines.map(printedUnit),
    report,
    blanks: [...sum.cells.values()]
      .filter(({ blank }) => blank.length > 0)
      .map(({ cell, blank }) => ({ ...cell, units: blank })),
    verdict: describeVerdict(verdict),
    files: filesBeside(outcome),
  };
}

function unitLine({ unit, state, file, reason }: UnitLine): string {
  const parts = [STATE_WORDS[state], `${unit.name}（${CATEGORIES[unit.category]}）`];
  const name = file === null ? "" : `　${file.path}`;
  return `  ${parts.join("　")}${name}${reason === null ? "" : `　${reason}`}`;
}

/** So many places of numbers that are not added are told. */
const MOST_PLACES = 10;

function placesBeside({ sum }: DeskOutcome): readonly string[] {
  const cells = [...sum.cells.values()];
  const blanks = cells.filter(({ blank }) => blank.length > 0);
  const told = blanks
    .slice(0, MOST_PLACES)
    .map(({ cell, blank }) => `  空白　${placeOf(cell).full}：其中 ${blank.length} 个单位此格空白`);
  const more = blanks.length > MOST_PLACES ? [`  空白　等 ${blanks.length} 格`] : [];
  const others = cells.flatMap(({ cell, notAdded }) =>
    notAdded.map(
      ({ unit, value }) => `  未加　${placeOf(cell).full}：${unit}填的是 ${value}，只计本级的数`,
    ),
  );
  const unbalanced = sum.unbalanced.map((unit) => `  核对　${unit}的合计不符，已按各格的数计入`);
  return [...told, ...more, ...others, ...unbalanced];
}

/** A sum for people: how every unit stands, who is missing, what the sum is. */
export function sumLines(outcome: DeskOutcome, judged: Audit): readonly string[] {
  const { desk, lines } = outcome;
  const { organisation, year } = desk.frame;
  const missing = missingText(outcome, null);
  const findings = judged.findings.filter(({ code }) => code !== "blank");
  return [
    `${organisation === "" ? "汇总" : `${organisation}汇总`} ${year} 年：${standingWords(outcome)}`,
    ...lines.map(unitLine),
    ...filesBeside(outcome).map(({ file, reason }) => `  文件　${baseName(file)}　${reason}`),
    ...(missing === null ? [] : [`  催报　${missing}`]),
    ...placesBeside(outcome),
    ...findings.map(({ place, sentence }) => `  汇总　${place}：${sentence}`),
    `  结论　${judged.verdict.sentence}`,
  ];
}
