import * as z from "zod/mini";
import { TABLE_NAMES } from "../../report/names";
import { area, count, entries, group, line, texts } from "./declare";
import { disclosure } from "./disclosure";
import { requests } from "./requests";

const PLATFORMS = ["政府网站", "政务微信公众号", "政务微博", "公开栏", "查阅点"];
const NOT_HELD = "没有开展的写明没有开展；只写“无”的不写入正文。";

const { disclosure: tableTwo } = TABLE_NAMES;

/** （三）政府信息管理: documents issued, repealed and in force come from table two. */
const management = group(
  "政府信息管理",
  z.prefault(
    z.strictObject({ measures: texts("工作措施", { noun: "措施", phrases: "management" }) }),
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
  accounts: count("数量", "个"),
  items: count("全年发布信息", "条"),
});

export type Platform = z.output<typeof platform>;

const platforms = group(
  "平台建设",
  z.prefault(
    z.strictObject({
      platforms: entries("平台", platform, {
        noun: "平台",
        hint: "没有开设的平台，数量填 0，正文写“未开设”。",
      }),
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
