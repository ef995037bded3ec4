/** The kinds of bodies that report; the words are those of the pane. */
export const LEVELS = {
  township: "乡镇、街道",
  countyDepartment: "县级部门",
  county: "县（市、区）政府",
  cityDepartment: "市级部门",
  city: "设区的市政府",
  provinceDepartment: "省级部门",
  province: "省级政府",
} as const;

export type Level = keyof typeof LEVELS;

export const LEVEL_KEYS = Object.keys(LEVELS) as readonly Level[];

/** Levels that cannot make 规章: townships, counties and their departments, city departments. */
export const WITHOUT_RULEMAKING: readonly Level[] = [
  "township",
  "countyDepartment",
  "county",
  "cityDepartment",
];
