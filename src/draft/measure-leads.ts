/** What leads to the measures of an aspect, each in its own words: none stands twice in a report. */
const LEADS: Readonly<Record<string, string>> = {
  "general.disclosure.measures": "主动公开抓了以下重点：",
  "general.requests.measures": "申请办理做到以下几点：",
  "general.management.measures": "信息管理主要做了以下工作：",
  "general.platforms.measures": "平台建设和维护的做法是：",
  "general.supervision.measures": "监督保障采取了以下措施：",
};

/** The lead to a list of measures, by the list's id. */
export const leadOf = (id: string): string => LEADS[id] ?? "主要做法如下：";
