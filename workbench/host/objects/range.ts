import type { Area } from "../../grid/address";
import type { Context } from "../context";
import { defineType } from "../members";
import type { HostObject, Members } from "../members";
import { conditionalFormatsType } from "./conditional-formats";
import { dataValidationType } from "./data-validation";
import { rangeFormatType } from "./range-format";
import { rangeNavigation } from "./range-navigation";
import { rangeStructure } from "./range-structure";
import { track } from "./range-target";
import type { RangeTarget } from "./range-target";
import { rangeValues } from "./range-values";

const parts: Members<RangeTarget> = {
  Format: { since: "1.1", object: (target) => rangeFormatType.bind(target) },
  ConditionalFormats: { since: "1.6", object: (target) => conditionalFormatsType.bind(target) },
  DataValidation: { since: "1.8", object: (target) => dataValidationType.bind(target) },
};

export const rangeType = defineType<RangeTarget>("Range", () => ({
  ...rangeValues,
  ...rangeNavigation,
  ...rangeStructure,
  ...parts,
}));

/** A Range over one area of a worksheet. */
export function makeRange(context: Context, sheetId: string, of: Area): HostObject {
  const target: RangeTarget = { context, sheetId, areas: [of] };
  return track(rangeType.bind(target), target);
}
