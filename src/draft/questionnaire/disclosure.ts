import * as z from "zod/mini";
import { area, choice, count, entries, group, line, texts } from "./declare";

const KINDS = ["机构职能类", "政策文件类", "规划计划类", "财政信息类", "工作动态类", "其他"];
const CHANNELS = ["政府网站", "政务新媒体", "公开栏", "政府公报", "查阅点"];
const INTERPRETATIONS = ["文字解读", "图解", "视频解读", "在线访谈"];

/** A kind and how many of it. */
const counted = (suggestions: readonly string[], unit: string, needed: boolean) =>
  z.strictObject({
    name: line("名称", { half: true, suggestions, needed: true }),
    count: count("数量", unit, { needed }),
  });

export type Counted = z.output<ReturnType<typeof counted>>;

/** （一）主动公开. */
export const disclosure = group(
  "主动公开",
  z.prefault(
    z.strictObject({
      /** Public at the end of the year. */
      total: count("累计条数", "条"),
      /** Made public in the year. */
      added: count("本年新增条数", "条"),
      /** What the kinds are kinds of when both totals are given. */
      kindsOf: choice(
        "分类口径",
        [
          ["added", "本年新增", "按本年新增"],
          ["total", "累计", "按累计"],
        ],
        { shownIf: ({ total, added }) => total !== null && added !== null },
      ),
      /** Their counts should add up. */
      kinds: entries("信息类别", counted(KINDS, "条", true), { noun: "类别" }),
      channels: entries("公开渠道", counted(CHANNELS, "条", false), { noun: "渠道" }),
      /** By kind. */
      interpretations: entries("政策解读", counted(INTERPRETATIONS, "件", true), { noun: "解读" }),
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
      /** Sentences of the user's own, such as a number that is only about: 18万余条. */
      remarks: area("补充说明"),
      measures: texts("工作措施", { noun: "措施", phrases: "disclosure" }),
    }),
    {},
  ),
  { title: "（一）主动公开" },
);
