import { aspectMissing } from "./aspect-missing";
import { feeStatementMissing } from "./fee-statement-missing";
import { nameDiffers } from "./name-differs";
import { nestedNumbering } from "./nested-numbering";
import { placeholderLeft } from "./placeholder-left";
import { problemsEmpty } from "./problems-empty";
import { repeatsLastYear } from "./repeats-last-year";
import { sectionMissing } from "./section-missing";
import { sectionNumber } from "./section-number";
import { sectionTitleDiffers } from "./section-title";
import { textCount } from "./text-count";
import { textNone } from "./text-none";
import { textPercentage } from "./text-percentage";
import { textSum } from "./text-sum";
import { titleIncomplete } from "./title-incomplete";
import { typo } from "./typo";
import { wrongNotice } from "./wrong-notice";
import { wrongPeriod } from "./wrong-period";
import { wrongYear } from "./wrong-year";

/** Every rule about the text, in the order in which the documentation lists them. */
export const TEXT_RULES = [
  sectionMissing,
  sectionTitleDiffers,
  sectionNumber,
  nestedNumbering,
  aspectMissing,
  problemsEmpty,
  feeStatementMissing,
  wrongYear,
  wrongPeriod,
  titleIncomplete,
  nameDiffers,
  wrongNotice,
  placeholderLeft,
  repeatsLastYear,
  typo,
  textCount,
  textNone,
  textSum,
  textPercentage,
] as const;

export type TextCode = (typeof TEXT_RULES)[number]["code"];
