import { intersection } from "../../grid/address";
import { addRule, clearRules, listRules } from "../../grid/conditional-formats";
import type { ConditionalRule } from "../../grid/conditional-formats";
import { oneOf, text, whole } from "../arguments";
import { guardSheet } from "../context";
import { itemNotFound, notImplemented } from "../errors";
import { defineType } from "../members";
import type { HostObject } from "../members";
import { conditionalFormatType } from "./conditional-format";
import { areasOf } from "./range-target";
import type { RangeTarget } from "./range-target";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** The rules that reach into the range, the one that wins first. */
function rulesOf(target: RangeTarget): ConditionalRule[] {
  const areas = areasOf(target);
  return listRules(target.context.grid, target.sheetId).filter((rule) =>
    rule.areas.some((each) => areas.some((other) => intersection(each, other))),
  );
}

function bind({ context, sheetId }: RangeTarget, { id }: ConditionalRule): HostObject {
  return conditionalFormatType.bind({ context, sheetId, id });
}

function add(target: RangeTarget, type: unknown): HostObject {
  const { context, sheetId } = target;
  guardSheet(context, sheetId);
  const kind = oneOf(TYPES, type);
  if (kind !== "Custom" && kind !== "CellValue") {
    throw notImplemented(`ConditionalFormatCollection.add(${kind})`);
  }
  const rule = addRule(context.grid, sheetId, {
    areas: areasOf(target),
    condition:
      kind === "Custom"
        ? { kind: "formula", formula: "" }
        : { kind: "number", operator: "equal", values: [0] },
    style: {},
    stopIfTrue: false,
  });
  return bind(target, rule);
}

export const conditionalFormatsType = defineType<RangeTarget>(
  "ConditionalFormatCollection",
  () => ({
    Add: { since: "1.6", call: (target, [type]) => add(target, type) },
    ClearAll: {
      since: "1.6",
      call: (target) => {
        guardSheet(target.context, target.sheetId);
        for (const each of areasOf(target)) clearRules(target.context.grid, target.sheetId, each);
        return undefined;
      },
    },
    GetCount: { since: "1.6", call: (target) => rulesOf(target).length },
    GetItem: {
      since: "1.6",
      call: (target, [id]) => {
        const wanted = text(id);
        const rule = rulesOf(target).find((each) => each.id === wanted);
        if (!rule) throw itemNotFound();
        return bind(target, rule);
      },
    },
    GetItemAt: {
      since: "1.6",
      call: (target, [index]) => {
        const rule = rulesOf(target)[whole(index)];
        if (!rule) throw itemNotFound();
        return bind(target, rule);
      },
    },
  }),
  { items: (target) => rulesOf(target).map((rule) => bind(target, rule)) },
);
