/** The kinds of bodies that report; the words are those of the pane. */
export const LEVELS = {
  township: "乡镇、街道",
  countyDepartment: "县级部门",
  county: "县（市、区）政府",
  cityDepartment: "市级部门",
  city: "设区的市政府",
  provinceDepartment: "省级部门",
  province: "省级政府",
  /** Schools, hospitals, companies that serve the public (《条例》第五十五条). */
  publicBody: "公共企事业单位",
} as const;

export type Level = keyof typeof LEVELS;

export const LEVEL_KEYS = Object.keys(LEVELS) as readonly Level[];

/** Whether a body is none of the administration: it makes no 规章 and no 规范性文件. */
export const isPublicBody = (level: Level | null): boolean => level === "publicBody";

/** Whether it is a people's government: neither a department nor a public body. */
export const isGovernmentLevel = (level: Level): boolean =>
  !level.endsWith("Department") && !isPublicBody(level);

/** Levels that cannot make 规章: townships, counties and their departments, city departments. */
export const WITHOUT_RULEMAKING: readonly Level[] = [
  "township",
  "countyDepartment",
  "county",
  "cityDepartment",
  "publicBody",
];
