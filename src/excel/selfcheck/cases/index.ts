import type { SelfCheckCase } from "../case";
import { calculationCases } from "./calculation";
import { eventCases } from "./events";
import { lookCases } from "./look";
import { mergeCases } from "./merges";
import { nameCases } from "./names";
import { pageCases } from "./page";
import { readingCases } from "./reading";
import { requestCases } from "./requests";
import { ruleCases } from "./rules";
import { settingCases } from "./settings";
import { sheetCases } from "./sheets";
import { validationCases } from "./validation";
import { valueCases } from "./values";
import { wholeCases } from "./whole";

/** Every case, in the order in which they run. */
export const selfCheckCases: readonly SelfCheckCase[] = [
  ...valueCases,
  ...mergeCases,
  ...nameCases,
  ...ruleCases,
  ...validationCases,
  ...lookCases,
  ...pageCases,
  ...readingCases,
  ...sheetCases,
  ...eventCases,
  ...settingCases,
  ...calculationCases,
  ...requestCases,
  ...wholeCases,
];
