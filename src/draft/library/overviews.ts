import { GOVERNMENTS, LOCAL, PUBLIC_BODIES } from "../phrase";
import type { ForWhom } from "../phrase";

/** What follows "2023年，我镇" in the paragraph before （一）. */
export const OVERVIEW_PHRASES: readonly (ForWhom & { readonly text: string })[] = [
  {
    writers: [...LOCAL, "zone", "department", ...GOVERNMENTS],
    text: "以{哪些重点}为重点推进公开，{何时}完成{什么事}，{什么指标}由{去年多少}变为{今年多少}",
  },
  {
    writers: ["township"],
    text: "把{哪些事}的来由说清楚，{哪些村}先行，{何时}推开",
  },
  {
    writers: ["street"],
    text: "围绕{哪些社区事项}公开，{哪些社区}{何时}先试，固定了{什么做法}",
  },
  {
    writers: ["zone"],
    text: "围绕{哪些产业}的企业关心的{哪些事}公开，{何时}建成{什么平台}",
  },
  {
    writers: ["department"],
    text: "结合{哪些职责}公开，{何时}公布{什么内容}，{什么指标}达到{今年多少}",
  },
  {
    writers: GOVERNMENTS,
    text: "按照{哪份要点}分解任务{几项}项，{何时}督查，{哪些领域}的公开有了{什么变化}",
  },
  {
    writers: PUBLIC_BODIES,
    text: "围绕{哪些服务事项}公开，{何时}修订{哪份目录}，增加{什么内容}",
  },
];
