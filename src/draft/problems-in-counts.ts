import { tooManyOnTime, waysOff } from "./answers";
import { channelCounts, contradictory, kindsTotal, namedCounts, sumOf } from "./disclosure-counts";
import { formSchema } from "./form";
import { GAPS } from "./gaps";
import { platformOf } from "./one-list";
import { problem, when } from "./problem";
import type { DraftProblem, Look } from "./problem";
import { declarationOf } from "./questionnaire/declare";
import { groupOf, listOf, textOf, valueAt } from "./questionnaire/values";
import { declaredFields, entrySchema, fieldsOf } from "./questionnaire/walk";
import { entry, listed } from "./words";

type Schema = Parameters<typeof fieldsOf>[0];

const difference = (sum: number, total: number): string =>
  sum > total ? `多 ${sum - total} 条` : `少 ${total - sum} 条`;

const totals: Look = (form) => {
  const { total, added } = form.general.disclosure;
  return when(
    contradictory({ form }),
    "general.disclosure.added",
    `本年新增 ${added ?? ""} 条，多于累计 ${total ?? ""} 条，改好以前这两个数不写入正文。`,
  );
};

const kinds: Look = (form) => {
  const list = namedCounts(form.general.disclosure.kinds);
  const total = kindsTotal({ form });
  const sum = sumOf(list);
  if (list.length > 0 && total === null) {
    return [problem("general.disclosure.kinds", "没有填写公开总数，各类别只写条数，不写占比。")];
  }
  if (list.length === 0 || total === null || sum === total) return [];
  const rest =
    sum > total
      ? "改好以前各类别不写入正文。"
      : "正文里把差的写成“其他”；有没有列出的类别，请补上。";
  return [
    problem(
      "general.disclosure.kinds",
      `各类别合计 ${sum} 条，比公开总数 ${total} 条${difference(sum, total)}，${rest}`,
    ),
  ];
};

/** Ways of publishing that do not add up to what was published. */
const channels: Look = (form) => {
  const list = channelCounts({ form });
  const total = kindsTotal({ form });
  const sum = sumOf(list);
  if (list.length < 2 || total === null || sum === total) return [];
  return [
    problem(
      "general.platforms.platforms",
      `各平台合计 ${sum} 条，比公开总数 ${total} 条${difference(sum, total)}；同一条信息在几个平台发布的，可以不改。`,
    ),
  ];
};

/** Channels of an older form whose number is another than their platform's. */
const oldChannels: Look = ({ general: { disclosure, platforms } }) =>
  disclosure.channels.flatMap(({ name, count }, at) => {
    const there = platforms.platforms[platformOf(name, platforms.platforms)];
    return when(
      there !== undefined && entry(name) !== "",
      `general.disclosure.channels.${at}`,
      `“${entry(name)}”这里是 ${count ?? ""} 条，（四）的平台里是 ${there?.items ?? ""} 条，这里的不写入正文。`,
    );
  });

/** A part of a number that is more than the number. */
const parts: Look = ({ general: { disclosure, management } }) => {
  const { consultations, messages } = disclosure;
  const { reviewed, inForce, amended, repealed } = management.cleanup;
  const cleaned = (inForce ?? 0) + (amended ?? 0) + (repealed ?? 0);
  return [
    ...messages.flatMap(({ name, received, answered }, at) =>
      when(
        received !== null && (answered ?? 0) > received,
        `general.disclosure.messages.${at}`,
        `“${entry(name)}”收到 ${received ?? ""}，办理回复 ${answered ?? ""}，两个数不符，改好以前办理回复数不写入正文。`,
      ),
    ),
    ...when(
      (consultations.adopted ?? 0) > (consultations.received ?? 0),
      "general.disclosure.consultations.adopted",
      `收到意见 ${consultations.received ?? "没有填写"}，采纳 ${consultations.adopted ?? ""} 条，两个数不符，改好以前采纳数不写入正文。`,
    ),
    ...when(
      cleaned > (reviewed ?? 0),
      "general.management.cleanup",
      `清理文件 ${reviewed ?? "没有填写"}，各种结果合计 ${cleaned} 件，两个数不符，改好以前清理结果不写入正文。`,
    ),
  ];
};

/** What the form says of the applications beside the tables, held against them. */
const applications: Look = (form, report, stays) => {
  const source = { form, report };
  const { onTime, onTimeCases } = form.general.requests;
  const finished = tooManyOnTime(source);
  const off = waysOff(source);
  return [
    ...when(
      finished !== null,
      "general.requests.onTimeCases",
      `按期答复 ${onTimeCases ?? ""} 件，多于表三办结的 ${finished ?? ""} 件，改好以前不写入正文。`,
    ),
    ...when(
      onTime === "some" && onTimeCases === null,
      "general.requests.onTimeCases",
      `没有填写按期答复的件数${stays(GAPS.onTime)}。`,
    ),
    ...when(
      off !== 0,
      "general.requests.ways",
      `各种方式合计比表三新收的申请${off > 0 ? "多" : "少"} ${Math.abs(off)} 件，改好以前不写入正文。`,
    ),
  ];
};

/** The parts of an entry that it is not written without, and whether anything else is there. */
function unwritten(of: Schema, value: unknown, field: string): readonly DraftProblem[] {
  const fields = fieldsOf(of).flatMap(([name, schema]) => {
    const declaration = declarationOf(schema);
    return declaration === undefined ? [] : [{ declaration, value: groupOf(value)[name] }];
  });
  const missing = fields.filter((each) => each.declaration.needed === true && !said(each.value));
  if (missing.length === 0 || fields.every((each) => !said(each.value))) return [];
  const lead = entry(textOf(fields[0]?.value));
  const labels = listed(missing.map(({ declaration }) => declaration.label));
  return [problem(field, `${lead === "" ? "" : `“${lead}”`}没有填写${labels}，不写入正文。`)];
}

const said = (value: unknown): boolean =>
  typeof value === "string" ? entry(value) !== "" : value !== null;

/** Entries of lists that lack what they are not written without. */
const incomplete: Look = (form) =>
  declaredFields(formSchema).flatMap(({ path, schema, declaration }) => {
    const of = declaration.kind === "entries" ? entrySchema(schema) : null;
    if (of === null) return [];
    return listOf(valueAt(form, path)).flatMap((value, at) =>
      unwritten(of, value, `${path.join(".")}.${at}`),
    );
  });

const trainingsAndPlatforms: Look = ({ general: { supervision, platforms } }) => [
  ...platforms.platforms.flatMap(({ name, accounts, items }, at) =>
    when(
      entry(name) !== "" && accounts === 0 && (items ?? 0) > 0,
      `general.platforms.platforms.${at}`,
      `“${entry(name)}”的个数是 0，发布信息 ${items ?? ""} 条，两个数不符，改好以前条数不写入正文。`,
    ),
  ),
  ...when(
    supervision.trainings === 0 && (supervision.trainees ?? 0) > 0,
    "general.supervision.trainees",
    `培训次数是 0，培训人次是 ${supervision.trainees ?? ""}，两个数不符，改好以前培训人次不写入正文。`,
  ),
];

/** Numbers of the form that contradict each other, and those that lack their name or number. */
export const COUNT_LOOKS: readonly Look[] = [
  totals,
  kinds,
  channels,
  applications,
  oldChannels,
  parts,
  incomplete,
  trainingsAndPlatforms,
];
