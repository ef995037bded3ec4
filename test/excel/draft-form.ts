import type { DraftForm } from "../../src/draft/form";
import { formOf } from "../draft/drafts";

/** A form in which every field is filled in, with text that Excel could take for something else. */
export const FULL_FORM: DraftForm = formOf({
  style: { numbering: "arabic", headings: "run-in" },
  opening: {
    citeRegulation: false,
    citeNotice: false,
    otherBases: ["=1+1", "'带单引号"],
    period: false,
    publishedAt: "某县人民政府网站",
    url: "https://www.example.gov.cn/a?b=c",
    office: "是",
    address: "@某街 1 号",
    postcode: "012345",
    phone: "0469-5170616",
    email: "office@example.gov.cn",
  },
  general: {
    overview: "own",
    disclosure: {
      total: 510,
      added: 87,
      kindsOf: "total",
      kinds: [{ name: "机构职能类", count: 1 }, { name: "", count: 509 }, { name: "其他" }, {}],
      channels: [{ name: "政府网站", count: 0 }],
      interpretations: [{ name: "图解", count: 3 }],
      responses: { count: 0, remarks: "+86" },
      remarks: "第一行\n第二行",
      measures: ["", "-5", "2023"],
    },
    requests: { remarks: "1/2" },
    management: { measures: ["甲", "乙"] },
    platforms: {
      platforms: [{ name: "网站", accounts: 0, items: 12 }, {}],
      measures: ["true"],
    },
    supervision: {
      trainings: 2,
      trainees: 0,
      measures: ["丙"],
      assessment: "考核",
      evaluation: "评议",
      accountability: { cases: 0, remarks: "无" },
    },
  },
  problems: {
    lastYear: [{ problem: "问题一", done: "" }, {}],
    items: [{ problem: "问题二", improvement: "改进二" }],
  },
  others: { fee: { amount: 12.5, cases: 1 }, matters: ["事项"] },
  edits: {
    "general.requests.received": { text: "改过的段落。", composed: "" },
    "0": { text: "", composed: "编号像数字" },
    "a/b~c": { text: "斜线", composed: "x" },
  },
});
