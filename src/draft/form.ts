import * as z from "zod/mini";

/**
 * The form from which the narrative is written: the public JSON of `nianbao draft FORM.json` and
 * what the workbook keeps. Every field may be left out; the reading fills in what "not given" is:
 * "" for words, null for counts, [] for lists. Counts of the tables are nowhere asked for.
 */
export const FORM_VERSION = 1;

/** Beyond this a share of a count can no longer be computed exactly. */
export const LARGEST_COUNT = 1_000_000_000_000;

const text = z._default(z.string(), "");
const texts = z._default(z.array(z.string()), () => []);
const count = z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(LARGEST_COUNT))), null);
const yes = z._default(z.boolean(), true);

/** A kind and how many: { "name": "机构职能类", "count": 1 }. */
const counted = z.strictObject({ name: text, count });
const countedList = z._default(z.array(counted), () => []);

const style = z.strictObject({
  /** 一是…；二是… or 1.… 2.… with a paragraph each. */
  numbering: z._default(z.enum(["chinese", "arabic"]), "chinese"),
  /** （一）主动公开 on a line of its own, or at the start of its first paragraph. */
  headings: z._default(z.enum(["own", "run-in"]), "own"),
});

const opening = z.strictObject({
  /** Whether the 条例 is named as what the report is made by. */
  citeRegulation: yes,
  /** Whether the notice that prescribes the form is named, too. */
  citeNotice: yes,
  /** Other documents by their names; 《》 are added. */
  otherBases: texts,
  /** Whether the period 1月1日 to 12月31日 is stated. */
  period: yes,
  /** Where the report is published: 某县人民政府网站. */
  publishedAt: text,
  url: text,
  /** Who answers questions: 某镇党政办公室. */
  office: text,
  address: text,
  postcode: text,
  phone: text,
  email: text,
});

const disclosure = z.strictObject({
  /** 条 of information public at the end of the year. */
  total: count,
  /** 条 made public in the year. */
  added: count,
  /** What the kinds are kinds of when both totals are given. */
  kindsOf: z._default(z.enum(["added", "total"]), "added"),
  /** By kind; their counts should add up. */
  kinds: countedList,
  /** 网站, 政务新媒体, 公开栏, 公报, 查阅点; a count may be missing. */
  channels: countedList,
  /** 政策解读 by kind: 文字解读, 图解, 视频解读. */
  interpretations: countedList,
  responses: z.prefault(
    z.strictObject({
      /** How often 社会关切 were answered. */
      count,
      remarks: text,
    }),
    {},
  ),
  /** Sentences of the user's own, such as a number that is only about: 18万余条. */
  remarks: text,
  measures: texts,
});

const platform = z.strictObject({
  /** 某县人民政府网站, 政务微信公众号, 村务公开栏. */
  name: text,
  /** How many of them; 0: none was set up. */
  accounts: count,
  /** 条 published there in the year. */
  items: count,
});

const general = z.strictObject({
  /** The paragraph before （一）. */
  overview: text,
  disclosure: z.prefault(disclosure, {}),
  /** （二）: all numbers come from tables three and four. */
  requests: z.prefault(z.strictObject({ remarks: text }), {}),
  /** （三）: documents issued, repealed and in force come from table two. */
  management: z.prefault(z.strictObject({ measures: texts }), {}),
  platforms: z.prefault(
    z.strictObject({ platforms: z._default(z.array(platform), () => []), measures: texts }),
    {},
  ),
  supervision: z.prefault(
    z.strictObject({
      /** How many trainings, and for how many people (人次). */
      trainings: count,
      trainees: count,
      measures: texts,
      /** 工作考核, 社会评议 in sentences of their own. */
      assessment: text,
      evaluation: text,
      /** 责任追究: how often, 0 for none, and remarks. */
      accountability: z.prefault(z.strictObject({ cases: count, remarks: text }), {}),
    }),
    {},
  ),
});

const problems = z.strictObject({
  /** Problems of last year's report and what was done. */
  lastYear: z._default(z.array(z.strictObject({ problem: text, done: text })), () => []),
  items: z._default(z.array(z.strictObject({ problem: text, improvement: text })), () => []),
});

const others = z.strictObject({
  /** 信息处理费: 元, and for how many requests; 0 says that none was charged. */
  fee: z.prefault(
    z.strictObject({
      amount: z._default(
        z.nullable(z.number().check(z.minimum(0), z.maximum(LARGEST_COUNT))),
        null,
      ),
      cases: count,
    }),
    {},
  ),
  matters: texts,
});

/** A paragraph that was edited by hand. */
const edit = z.strictObject({
  text: z.string(),
  /** What we had written when it was edited. */
  composed: text,
});

export const formSchema = z.strictObject({
  version: z._default(z.literal(FORM_VERSION), FORM_VERSION),
  style: z.prefault(style, {}),
  opening: z.prefault(opening, {}),
  general: z.prefault(general, {}),
  problems: z.prefault(problems, {}),
  others: z.prefault(others, {}),
  /** By the id of the paragraph. */
  edits: z._default(z.record(z.string(), edit), () => ({})),
});

/** The form with every field there. */
export type DraftForm = z.output<typeof formSchema>;

/** The form as people and files give it: every field may be missing. */
export type DraftFormInput = z.input<typeof formSchema>;

export type Counted = z.output<typeof counted>;
export type Platform = z.output<typeof platform>;

/** The form before anything was filled in. */
export function emptyDraftForm(): DraftForm {
  return formSchema.parse({});
}
