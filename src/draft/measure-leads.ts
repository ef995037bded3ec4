import type { Leads } from "./list";

/**
 * What leads to the measures of an aspect, each in its own words: none stands twice in a report. In
 * one paragraph a few words do; a line before 1. 2. is a sentence.
 */
const LEADS: Readonly<Record<string, Pick<Leads, "many" | "line">>> = {
  "general.disclosure.measures": { many: "公开中，", line: "主动公开抓了以下重点：" },
  "general.requests.measures": { many: "办理中，", line: "申请办理做到以下几点：" },
  "general.management.measures": { many: "管理上，", line: "信息管理主要做了以下工作：" },
  "general.platforms.measures": { many: "平台方面，", line: "平台建设和维护的做法是：" },
  "general.supervision.measures": { many: "保障上，", line: "监督保障采取了以下措施：" },
};

const OTHERS = { many: "主要做法是：", line: "主要做法如下：" };

/** The leads to a list of measures, by the list's id; a single one needs none. */
export const leadsOf = (id: string): Leads => ({ ...(LEADS[id] ?? OTHERS), one: "" });
