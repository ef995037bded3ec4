import type { Level } from "../report/levels";
import type { Report } from "../report/model";
import type { Field, Writer } from "./phrase";

/** Who reports: the name tells more than the level. */
export type Body = Pick<Report, "level" | "organisation">;

/** Bodies that their name tells from others of their level, the first that fits. */
const BY_NAME: readonly (readonly [RegExp, Writer])[] = [
  [/(?:大学|学院|学校|中学|小学|幼儿园|[一二三四五六七八九十]中)$/u, "school"],
  [/(?:医院|卫生院|卫生服务中心|保健院)$/u, "hospital"],
  // 城市管理委员会 is a department.
  [/(?:开发区|新区|园区|高新区|保税区|度假区|示范区)(?:管理?委员?会?)?$/u, "zone"],
  [/(?:街道(?:办事处|办|党工委)?|地区办事处)$/u, "street"],
];

const BY_LEVEL: Readonly<Record<Level, Writer>> = {
  township: "township",
  countyDepartment: "department",
  county: "county",
  cityDepartment: "department",
  city: "city",
  provinceDepartment: "department",
  province: "city",
  publicBody: "service",
};

/** Whose phrases a body is offered; null, which is everybody's, where nothing tells. */
export function writerOf({ level, organisation }: Body): Writer | null {
  const name = organisation.replace(/\s/gu, "").replace(/[（(][^（）()]*[）)]$/u, "");
  const byLevel = level === null ? null : BY_LEVEL[level];
  // 某新区 may be a county by its level.
  if (byLevel === "county" || byLevel === "city") return byLevel;
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? byLevel;
}

const FIELDS: readonly (readonly [RegExp, Field])[] = [
  [/市场监督管理|市场监管/u, "market"],
  [/教育|教体|教科/u, "education"],
  [/卫生健康|卫健/u, "health"],
  [/应急/u, "emergency"],
  [/住房|城乡建设|住建|房产|房屋/u, "housing"],
  [/公安/u, "police"],
  [/人力资源|人社/u, "work"],
  [/民政/u, "civilAffairs"],
  [/自然资源|规划/u, "land"],
  [/农业|农村|农牧/u, "agriculture"],
  [/财政/u, "finance"],
  [/交通/u, "transport"],
  [/生态环境|环保|环境保护/u, "environment"],
  [/行政审批|政务服务|数据/u, "approval"],
];

/** What a department deals with; undefined where its name does not say, and for other bodies. */
export function fieldOf(body: Body): Field | undefined {
  if (writerOf(body) !== "department") return undefined;
  return FIELDS.find(([pattern]) => pattern.test(body.organisation))?.[1];
}
