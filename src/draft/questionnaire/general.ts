import * as z from "zod/mini";
import { TABLE_NAMES } from "../../report/names";
import { isPublicBody } from "../../report/levels";
import { area, choice, count, entries, group, line, texts } from "./declare";
import { disclosure } from "./disclosure";
import { requests } from "./requests";
import { groupOf, listOf } from "./values";

const PLATFORMS = [
  "政府网站",
  "政务微信公众号",
  "政务微博",
  "政府公报",
  "公开栏",
  "政务公开专区",
  "查阅点",
];
const PLATFORM_UNITS = ["个", "处", "块", "期"];
const NOT_HELD = "没有开展的写明没有开展；只写“无”的不写入正文。";

const { disclosure: tableTwo } = TABLE_NAMES;

/** （三）政府信息管理: documents issued, repealed and in force come from table two. */
const management = group(
  "政府信息管理",
  z.prefault(
    z.strictObject({
      review: choice("信息审核", [
        ["", "不写"],
        ["three", "三审三校"],
        ["graded", "分级审核"],
        ["both", "分级审核和三审三校"],
      ]),
      reviewers: line("审核分工", {
        placeholder: "例如：承办科室初审、分管领导复审、主要负责人终审",
        shownIf: ({ review }) => review !== "",
      }),
      cleanup: group(
        "文件清理",
        z.prefault(
          z.strictObject({
            reviewed: count("清理文件", "件"),
            inForce: count("继续有效", "件"),
            amended: count("修改", "件"),
            repealed: count("废止失效", "件"),
          }),
          {},
        ),
        { more: true, askedOf: (level) => !isPublicBody(level) },
      ),
      measures: texts("工作措施", { noun: "措施", phrases: "management" }),
    }),
    {},
  ),
  {
    title: "（三）政府信息管理",
    note: `规范性文件的制发、废止和现行有效件数取自${tableTwo.short}，不用填写。`,
  },
);

const platform = z.strictObject({
  name: line("名称", { suggestions: PLATFORMS, needed: true }),
  /** 0: none was set up. */
  accounts: count("数量", ""),
  unit: line("单位", { half: true, suggestions: PLATFORM_UNITS, placeholder: "个" }),
  items: count("全年发布信息", "条"),
  followers: count("关注用户", "人", { more: true }),
  reads: count("阅读量", "次", { more: true }),
  visits: count("访问量", "次", { more: true }),
  opened: count("新开设栏目", "个", { more: true }),
  cleared: count("清理栏目", "个", { more: true }),
});

export type Platform = z.output<typeof platform>;

/** （四）平台建设: platforms are channels, too, and told once. */
const platforms = group(
  "平台建设",
  z.prefault(
    z.strictObject({
      platforms: entries("平台", platform, {
        noun: "平台",
        hint: "网站、新媒体、公报、公开栏、查阅点等；没有开设的，数量填 0，正文写“未开设”。",
      }),
      itemsIn: choice(
        "发布条数写在",
        [
          ["platforms", "平台建设", "（四）平台建设"],
          ["disclosure", "主动公开", "（一）主动公开，作为公开渠道"],
        ],
        {
          shownIf: ({ platforms: list }) =>
            listOf(list).some((entry) => groupOf(entry)["items"] !== null),
        },
      ),
      measures: texts("工作措施", { noun: "措施", phrases: "platforms" }),
    }),
    {},
  ),
  { title: "（四）平台建设" },
);

const supervision = group(
  "监督保障",
  z.prefault(
    z.strictObject({
      trainings: count("培训次数", "次"),
      trainees: count("培训人次", "人次"),
      measures: texts("工作措施", { noun: "措施", phrases: "supervision" }),
      assessment: area("工作考核", { hint: NOT_HELD }),
      evaluation: area("社会评议", { hint: NOT_HELD }),
      accountability: group(
        "责任追究",
        z.prefault(
          z.strictObject({
            cases: count("责任追究起数", "起", { hint: "没有发生填 0。" }),
            remarks: area("责任追究说明"),
          }),
          {},
        ),
      ),
    }),
    {},
  ),
  { title: "（五）监督保障" },
);

/** Section one: the paragraph before （一） and the five aspects. */
export const general = group(
  "总体情况",
  z.prefault(
    z.strictObject({
      overview: area("综述", {
        title: "一、综述",
        hint: "写在（一）之前的一段，可以不填。",
        phrases: "overview",
      }),
      disclosure,
      requests,
      management,
      platforms,
      supervision,
    }),
    {},
  ),
);
