import * as z from "zod/mini";
import { group, line, texts, tick } from "./declare";

/** What the report is made by, its period, where it is published, whom to ask. */
export const opening = group(
  "开头",
  z.prefault(
    z.strictObject({
      citeRegulation: tick("依据《条例》", "写明依据《条例》", true),
      citeNotice: tick("依据格式文件", "写明依据格式文件", true),
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
    }),
    {},
  ),
  { title: "开头" },
);
