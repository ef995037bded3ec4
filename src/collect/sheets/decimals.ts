import { TABLE_KEYS } from "../../report/form";
import type { FormatKey } from "../../report/form";
import { LAYOUTS } from "../../report/formats";
import { cellId } from "../../report/cell";
import type { DeskOutcome } from "../desk";

/** 金额 is stated in 万元 with up to four decimals: 元. */
const LEAST = 4;

/** The kinds of all cells of an edition are known from its layouts. */
function moneyCells(format: FormatKey): ReadonlySet<string> {
  return new Set(
    TABLE_KEYS.flatMap((table) => LAYOUTS[format][table].cells)
      .filter(({ kind }) => kind === "money")
      .map(({ key }) => cellId(key)),
  );
}

function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (mantissa.split(".")[1] ?? "").length - Number(exponent));
}

/** The most digits after the point that any part of the sum's 金额 has. */
export function moneyDecimals({ sum }: DeskOutcome, format: FormatKey): number {
  const money = moneyCells(format);
  const parts = [...sum.cells].flatMap(([id, { parts: own }]) => (money.has(id) ? own : []));
  return parts.reduce((most, { value }) => Math.max(most, decimalsOf(value)), LEAST);
}
