import * as z from "zod/mini";
import { group, line, texts, tick } from "./declare";

const SELVES = ["我镇", "我街道", "我局", "我校", "我院", "我中心", "我馆", "本机关", "本单位"];

/** What the report is made by, its period, where it is published, whom to ask, who signs. */
export const opening = group(
  "开头",
  z.prefault(
    z.strictObject({
      citeRegulation: tick("依据《条例》", "写明依据《条例》", true),
      citeNotice: tick("依据格式文件", "写明依据格式文件", true),
      sixParts: tick("六个部分", "写明由六部分组成", false),
      period: tick("统计期限", "写明统计期限（1月1日至12月31日）", true),
      /** Other documents by their names; 《》 are added. */
      otherBases: texts("其他依据", { noun: "依据" }),
      publishedAt: line("公布网站", { placeholder: "例如：某某县人民政府网站" }),
      url: line("网址"),
      /** Who answers questions. */
      office: line("联系单位", { placeholder: "例如：某某镇党政办公室" }),
      address: line("地址"),
      postcode: line("邮编", { half: true }),
      phone: line("电话", { half: true }),
      email: line("电子邮箱"),
      self: line("自称", {
        hint: "正文里怎样称呼本单位；不填的，按单位名称写。",
        suggestions: SELVES,
        more: true,
      }),
      signedBy: line("落款单位", { hint: "不填的，文末不印落款。", more: true }),
      signedOn: line("成文日期", {
        placeholder: "例如：2025年1月20日",
        hint: "不填的，文末不印日期。",
        more: true,
      }),
    }),
    {},
  ),
  { title: "开头" },
);
