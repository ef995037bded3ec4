import * as z from "zod/mini";
import { area, choice, count, entries, group, line, texts } from "./declare";

const KINDS = ["机构职能类", "政策文件类", "规划计划类", "财政信息类", "工作动态类", "其他"];
const INTERPRETATIONS = ["文字解读", "图解", "视频解读", "负责人解读", "政策问答"];
const ACTIVITIES = ["新闻发布会", "在线访谈", "政府开放日", "政民互动", "政策宣讲"];
const ACTIVITY_UNITS = ["场", "期", "次"];
const MESSAGES = ["网民留言", "12345热线工单", "领导信箱来信", "政民互动留言"];
const MESSAGE_UNITS = ["条", "件", "封"];

/** A kind and how many of it. */
const counted = (suggestions: readonly string[], unit: string, needed: boolean) =>
  z.strictObject({
    name: line("名称", { half: true, suggestions, needed: true }),
    count: count("数量", unit, { needed }),
  });

export type Counted = z.output<ReturnType<typeof counted>>;

const activity = z.strictObject({
  name: line("名称", { suggestions: ACTIVITIES, needed: true }),
  count: count("数量", "", { needed: true }),
  unit: line("单位", { half: true, suggestions: ACTIVITY_UNITS, placeholder: "次" }),
});

export type Activity = z.output<typeof activity>;

const messages = z.strictObject({
  name: line("名称", { suggestions: MESSAGES, needed: true }),
  received: count("收到", "", { needed: true }),
  answered: count("办理回复", ""),
  unit: line("单位", { half: true, suggestions: MESSAGE_UNITS, placeholder: "条" }),
});

export type Messages = z.output<typeof messages>;

/** （一）主动公开. */
export const disclosure = group(
  "主动公开",
  z.prefault(
    z.strictObject({
      /** Public at the end of the year. */
      total: count("累计条数", "条"),
      /** Made public in the year. */
      added: count("本年新增条数", "条"),
      addedLastYear: count("上年新增条数", "条", {
        hint: "写同比的才填。",
        more: true,
      }),
      /** What the kinds are kinds of when both totals are given. */
      kindsOf: choice(
        "分类口径",
        [
          ["added", "本年新增", "按本年新增"],
          ["total", "累计", "按累计"],
        ],
        { shownIf: ({ total, added }) => total !== null && added !== null },
      ),
      kinds: entries("信息类别", counted(KINDS, "条", true), { noun: "类别" }),
      /** Of forms filled in before channels and platforms were one list. */
      channels: entries("公开渠道", counted([], "条", false), {
        noun: "渠道",
        hint: "渠道已并入（四）的平台。这里留着的，条数与平台的不同：改好平台的条数，删去这里的。",
        shownIf: () => false,
      }),
      /** Files that were interpreted; one of them may have several forms. */
      interpreted: count("解读政策文件", "件"),
      interpretations: entries("政策解读", counted(INTERPRETATIONS, "件", true), {
        noun: "解读",
        hint: "按形式填；同一份文件有几种形式的，各计一件。",
      }),
      responses: group(
        "回应关切",
        z.prefault(
          z.strictObject({
            count: count("回应关切次数", "次"),
            remarks: area("回应关切说明"),
          }),
          {},
        ),
      ),
      activities: entries("公开活动", activity, { noun: "活动", more: true }),
      messages: entries("留言和热线", messages, { noun: "来信来电", more: true }),
      consultations: group(
        "意见征集",
        z.prefault(
          z.strictObject({
            held: count("意见征集期数", "期"),
            received: count("收到意见", "条"),
            adopted: count("采纳意见", "条"),
          }),
          {},
        ),
        { more: true },
      ),
      suggestions: count("公开建议办理结果", "件", { more: true }),
      proposals: count("公开提案办理结果", "件", { more: true }),
      gazettes: count("政府公报", "期", { more: true }),
      decisions: choice(
        "许可、处罚等决定",
        [
          ["told", "写明件数"],
          ["published", "写明件数和均已公开", "写明件数，并写均已按规定公开"],
          ["silent", "不写"],
        ],
        { hint: "件数取自表二。", more: true },
      ),
      /** Sentences of the user's own, such as a number that is only about: 18万余条. */
      remarks: area("补充说明"),
      measures: texts("工作措施", { noun: "措施", phrases: "disclosure" }),
    }),
    {},
  ),
  { title: "（一）主动公开" },
);
