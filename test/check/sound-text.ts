import type { Report } from "../../src/report/model";
import { reportTitle } from "../../src/report/names";
import { SECTIONS } from "../../src/report/section-titles";
import type { ReportText, SectionKey } from "../../src/report/text";

const PARAGRAPHS: Readonly<Record<SectionKey, readonly string[]>> = {
  general: [
    "（一）主动公开。通过政府网站公开政府信息。",
    "（二）依申请公开。规范办理政府信息公开申请。",
    "（三）政府信息管理。公开之前先行审查。",
    "（四）平台建设。设有公开专栏。",
    "（五）监督保障。接受群众监督，开展工作考核和社会评议，没有责任追究的情形。",
  ],
  disclosure: [],
  requests: [],
  proceedings: [],
  problems: [
    "主要问题：政策解读的形式还比较单一。",
    "改进情况：增加了图文解读，定期发布，群众反映较好。",
  ],
  others: ["信息处理费按照规定收取。"],
};

/** A text of the report in which nothing is to be found, whatever numbers the tables hold. */
export function soundText(
  { organisation, year }: Report,
  without: readonly SectionKey[] = [],
  own: Partial<typeof PARAGRAPHS> = {},
): ReportText {
  return {
    title: reportTitle(organisation === "" ? "某镇" : organisation, year),
    introduction: [],
    sections: SECTIONS.filter(({ key }) => !without.includes(key)).map(
      ({ key, full, numeral, words }) => ({
        key,
        heading: { text: full, numeral, automatic: false, words },
        paragraphs: own[key] ?? PARAGRAPHS[key],
      }),
    ),
    hasHeadings: true,
  };
}
