import { isOtherUnit } from "../../report/unit-names";
import type { ProfileForm } from "../form";
import { namedProfileOf } from "../form";
import { undecidedSentences } from "./fill-plan";
import { otherUnitSentence } from "./sentences";
import type { SourcePreview } from "./source-preview";
import { whoseSource, whoseWorkbook } from "./whose";
import type { Standing } from "./whose";

/** Whether a source can be kept as last year's report of the workbook's. */
export interface PreviousPlan {
  /** It is another unit's: the two are never compared, so it is not kept as that. */
  readonly isOthers: boolean;
  /** Why it cannot be done as things are, each a sentence; none: it can. */
  readonly obstacles: readonly string[];
}

/** What stands in the way of 作为上年年报. */
export function planPrevious(
  preview: SourcePreview,
  standing: Standing,
  form: ProfileForm,
): PreviousPlan {
  const source = whoseSource(preview).organisation;
  const own = whoseWorkbook(standing, form).organisation;
  const isOthers = isOtherUnit(source, own);
  return {
    isOthers,
    obstacles: [
      ...undecidedSentences(preview),
      ...(namedProfileOf(preview) === null ? ["请先填好来源的单位和年度，再作为上年年报。"] : []),
      ...(isOthers ? [otherUnitSentence(source, own)] : []),
    ],
  };
}
