import type { Answer } from "../answers";
import { APPLICANT_KINDS } from "../applicants";
import { knownDay } from "../day";
import type { Fault } from "../problem";
import { quoteAnswer } from "../quote";
import type { ResultRow } from "../results";
import { resultText } from "../results";

/** What an answer may be, in words: 可能是商业企业、科研机构… */
function mayBe<Value>(answer: Answer<Value>, nameOf: (value: Value) => string): string {
  if (answer.kind !== "unsure" || answer.mayBe.length === 0) return "";
  return `可能是${answer.mayBe.map(nameOf).join("、")}，`;
}

const applicantName = (column: string): string =>
  APPLICANT_KINDS.find((one) => one.column === column)?.label ?? "";

const resultName =
  (rows: readonly ResultRow[]) =>
  (row: string): string => {
    const found = rows.find((each) => each.row === row);
    return found === undefined ? "" : `“${resultText(found)}”`;
  };

/** Who asked and what was answered: nobody knows, or it is not said in words that name one thing. */
export const ANSWER_FAULTS: readonly Fault[] = [
  {
    column: "applicantKind",
    says: ({ applicant }) =>
      applicant.kind === "blank" ? "没有申请人类型，这一件没有计数；请从六类中选一类。" : null,
  },
  {
    column: "applicantKind",
    says: ({ applicant }) =>
      applicant.kind === "unsure"
        ? `${quoteAnswer(applicant)}不能确定是哪一类申请人，${mayBe(applicant, applicantName)}没有计数；请从六类中选一类。`
        : null,
  },
  {
    column: "result",
    says: ({ result }, rows) =>
      result.kind === "unsure"
        ? `${quoteAnswer(result)}不能确定是哪一种办理结果，${mayBe(result, resultName(rows))}没有计数；请选具体的一种。`
        : null,
  },
  {
    column: "result",
    says: ({ closed, result }) =>
      knownDay(closed) !== null && result.kind === "blank"
        ? "有办结日期，没有办理结果：这一件不在三里，也不在四里；请补填办理结果。"
        : null,
  },
  {
    column: "closed",
    says: ({ closed, result }) =>
      closed.kind === "blank" && result.kind !== "blank"
        ? "有办理结果，没有办结日期：这一件按没有办结计数；请补填办结日期。"
        : null,
  },
  {
    column: "consultationDays",
    says: ({ consultationDays }) =>
      consultationDays.kind === "unsure"
        ? "征求意见没有结果：这里应填用去的工作日天数，答复期限才算得出来。"
        : null,
  },
  {
    column: "extended",
    says: ({ extended }) =>
      extended.kind === "unsure" ? "看不出是否延期；延期的填“是”，没有延期的留空。" : null,
  },
  {
    column: "fee",
    says: ({ fee }) => (fee.kind === "unsure" ? "收费应填数字（元）；没有收费的留空。" : null),
  },
];
