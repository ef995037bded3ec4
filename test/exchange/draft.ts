import type { DraftDocument, DraftParagraph } from "../../src/draft/document";
import { TABLE_KEYS } from "../../src/report/form";
import type { TableKey } from "../../src/report/form";
import type { Report } from "../../src/report/model";
import { valueAt } from "../../src/report/model";
import { reportTitle, SECTION_TITLES } from "../../src/report/names";
import { SECTION_KEYS } from "../../src/report/text";
import type { SectionKey } from "../../src/report/text";

const tableOf = (key: SectionKey): TableKey | null =>
  TABLE_KEYS.find((table) => table === key) ?? null;

/** Paragraphs of text; a line that begins with a bracketed number and has no stop is a heading. */
export function paragraphs(name: string, lines: readonly string[]): DraftParagraph[] {
  return lines.map((text, index) => ({
    id: `${name}.${index}`,
    heading: /^（[一二三四五]）[^。]*$/.test(text) ? 2 : 0,
    runs: [{ kind: "text", text }],
    edited: false,
  }));
}

/** What the sections of a small report say, with two numbers of its table three. */
function words(report: Report): Partial<Record<SectionKey, readonly string[]>> {
  const at = (row: string): string =>
    String(valueAt(report, { table: "requests", row, column: "total" }) ?? 0);
  return {
    general: [
      `${report.year}年，本机关按照《中华人民共和国政府信息公开条例》的规定，把群众关心的事项及时、准确地放到群众看得见的地方，各项公开工作平稳有序。`,
      "（一）主动公开",
      "全年通过政府网站、政务新媒体和公开栏主动公开政府信息126条，其中政策文件18条、财政预决算12条、民生保障41条、其他55条；发布政策解读9件，回应群众留言23条。",
      "（二）依申请公开",
      `全年新收政府信息公开申请${at("received")}件，上年结转${at("carriedIn")}件，办结${at("resultsTotal")}件，结转下年度继续办理${at("carriedOut")}件，均在法定期限内答复。`,
      "（三）政府信息管理",
      "落实信息发布三审三校，制发文件时同步确定公开属性，对网站存量信息逐条清理，更正过期内容6处。",
      "（四）政府信息公开平台建设",
      "按统一要求维护政府网站公开专栏，便民服务大厅设查阅点1处，配备工作人员2名，提供查阅、打印和申请指导。",
      "（五）监督保障",
      "由分管负责同志牵头，确定专人办理；全年组织业务培训2次，46人次参加。本年度没有发生因政府信息公开被追究责任的情形。",
    ],
    problems: [
      "存在的主要问题：一是政策解读形式较为单一，文字解读多，图解和视频少；二是村（社区）公开栏更新不够及时。",
      "改进情况：一是围绕惠农补贴、住房保障等事项制作图解，每份文件出台后三个工作日内发布解读；二是建立公开栏更新台账，每月查看一次，发现问题当场整改。",
    ],
    others: [
      "依据《政府信息公开信息处理费管理办法》，本年度没有收取信息处理费。",
      "无其他需要报告的事项。",
    ],
  };
}

/** A finished report around the tables of a real one. */
export function draftOf(report: Report): DraftDocument {
  const text = words(report);
  return {
    title: reportTitle(report.organisation, report.year),
    introduction: paragraphs("introduction", [
      "本报告依据《中华人民共和国政府信息公开条例》和国务院办公厅规定的格式编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。",
      `本报告所列数据的统计期限自${report.year}年1月1日起至12月31日止。对本报告有疑问的，请与党政综合办公室联系。`,
    ]),
    sections: SECTION_KEYS.map((key, index) => ({
      key,
      heading: SECTION_TITLES[index] ?? "",
      paragraphs: paragraphs(key, text[key] ?? []),
      table: tableOf(key),
    })),
    closing: [],
  };
}
