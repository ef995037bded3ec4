import { balance } from "./balance";
import { blank } from "./blank";
import { carriedIn } from "./carried-in";
import { carriedOutExceeds } from "./carried-out-exceeds";
import { feeOverdueUnexplained } from "./fee-overdue-unexplained";
import { feePrecision } from "./fee-precision";
import { feeUnit } from "./fee-unit";
import { formVersion } from "./form-version";
import { formulaOverwritten } from "./formula-overwritten";
import { headingDiffers } from "./heading-differs";
import { inForce } from "./in-force";
import { issuedExceeds } from "./issued-exceeds";
import { labelChanged } from "./label-changed";
import { nameMissing } from "./name-missing";
import { noRulemakingPower } from "./no-rulemaking-power";
import { notACount } from "./not-a-count";
import { notANumber } from "./not-a-number";
import { numberAsText } from "./number-as-text";
import { outcomesTotal } from "./outcomes-total";
import { resultsTotal } from "./results-total";
import { rowTotal } from "./row-total";
import { sumIncomplete } from "./sum-incomplete";
import { sumYears } from "./sum-years";
import { tableMissing } from "./table-missing";
import { yearJump } from "./year-jump";

/** Every rule about tables, in the order in which the documentation lists them. */
export const TABLE_RULES = [
  tableMissing,
  sumIncomplete,
  formVersion,
  nameMissing,
  headingDiffers,
  labelChanged,
  notANumber,
  notACount,
  numberAsText,
  blank,
  rowTotal,
  resultsTotal,
  balance,
  carriedOutExceeds,
  outcomesTotal,
  carriedIn,
  inForce,
  sumYears,
  issuedExceeds,
  noRulemakingPower,
  feePrecision,
  feeUnit,
  yearJump,
  feeOverdueUnexplained,
  formulaOverwritten,
] as const;

export type TableCode = (typeof TABLE_RULES)[number]["code"];
