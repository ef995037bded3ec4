import { isWholeRows, splitAddress } from "../../grid/address";
import type { HeaderFooter, PageSetup, PageZoom } from "../../grid/snapshot";
import { finite, flag, oneOf, record, text, whole } from "../arguments";
import { guardSheet } from "../context";
import { invalidArgument, itemNotFound } from "../errors";
import { defineType } from "../members";
import type { HostObject, Member, Outcome } from "../members";
import { makeRange } from "./range";
import { makeRangeAreas, parseAreas } from "./range-areas";
import { areaArgument } from "./range-navigation";
import { areasOf, trackedTarget } from "./range-target";
import type { SheetTarget } from "./worksheet";

const PAPERS = [
  "Letter",
  "Tabloid",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;

const pageOf = ({ context, sheetId }: SheetTarget): PageSetup =>
  context.grid.sheetExtras(sheetId).page;

function property<K extends keyof PageSetup>(
  key: K,
  read: (value: unknown) => PageSetup[K],
): Member<SheetTarget> {
  return {
    since: "1.9",
    get: (target) => pageOf(target)[key],
    set: (target, value) => {
      guardSheet(target.context, target.sheetId);
      pageOf(target)[key] = read(value);
    },
  };
}

const margin = (value: unknown): number => finite(value, 0);

function zoom(value: unknown): PageZoom {
  const keys = ["scale", "horizontalFitToPages", "verticalFitToPages"] as const;
  const given = record(value, keys);
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = given;
  return {
    ...(scale !== undefined && scale !== null && { scale: whole(scale, 10, 400) }),
    ...(across !== undefined && across !== null && { horizontalFitToPages: whole(across, 0) }),
    ...(down !== undefined && down !== null && { verticalFitToPages: whole(down, 0) }),
  };
}

function setMargins(target: SheetTarget, [unit, given]: readonly unknown[]): undefined {
  guardSheet(target.context, target.sheetId);
  const points = POINTS[oneOf(["Points", "Inches", "Centimeters"], unit)];
  const margins = record(given, MARGINS);
  for (const side of MARGINS) {
    const value = margins[side];
    if (value !== undefined) pageOf(target)[`${side}Margin`] = margin(value) * points;
  }
}

function setPrintArea(target: SheetTarget, given: unknown): undefined {
  const { context, sheetId } = target;
  guardSheet(context, sheetId);
  const tracked = trackedTarget(given);
  if (tracked && tracked.sheetId !== sheetId) throw invalidArgument("another worksheet");
  const areas = tracked ? areasOf(tracked) : parseAreas(context, sheetId, text(given));
  pageOf(target).printArea = [...areas];
}

function setTitleRows(target: SheetTarget, given: unknown): undefined {
  const { context, sheetId } = target;
  guardSheet(context, sheetId);
  const plain = typeof given === "string" ? splitAddress(given).cells : given;
  const rows = areaArgument(context, sheetId, plain);
  if (!isWholeRows(rows)) throw invalidArgument("not entire rows");
  pageOf(target).titleRows = rows;
}

function printArea(target: SheetTarget): HostObject | null {
  const { printArea: areas } = pageOf(target);
  return areas && makeRangeAreas(target.context, target.sheetId, areas);
}

function titleRows(target: SheetTarget): HostObject | null {
  const { titleRows: rows } = pageOf(target);
  return rows && makeRange(target.context, target.sheetId, rows);
}

function found<T extends Outcome>(outcome: T | null): T {
  if (outcome === null) throw itemNotFound();
  return outcome;
}

const headerFooterText = (key: keyof HeaderFooter): Member<SheetTarget> => ({
  since: "1.9",
  get: (target) => pageOf(target).headersFooters[key],
  set: (target, value) => {
    guardSheet(target.context, target.sheetId);
    pageOf(target).headersFooters[key] = text(value);
  },
});

const headerFooterType = defineType<SheetTarget>("HeaderFooter", () => ({
  LeftHeader: headerFooterText("leftHeader"),
  CenterHeader: headerFooterText("centerHeader"),
  RightHeader: headerFooterText("rightHeader"),
  LeftFooter: headerFooterText("leftFooter"),
  CenterFooter: headerFooterText("centerFooter"),
  RightFooter: headerFooterText("rightFooter"),
}));

const headersFootersType = defineType<SheetTarget>("HeaderFooterGroup", () => ({
  DefaultForAllPages: { since: "1.9", object: (target) => headerFooterType.bind(target) },
}));

export const pageLayoutType = defineType<SheetTarget>("PageLayout", () => ({
  Orientation: property("orientation", (value) => oneOf(["Portrait", "Landscape"], value)),
  PaperSize: property("paperSize", (value) => oneOf(PAPERS, value)),
  Zoom: property("zoom", zoom),
  LeftMargin: property("leftMargin", margin),
  RightMargin: property("rightMargin", margin),
  TopMargin: property("topMargin", margin),
  BottomMargin: property("bottomMargin", margin),
  HeaderMargin: property("headerMargin", margin),
  FooterMargin: property("footerMargin", margin),
  CenterHorizontally: property("centerHorizontally", flag),
  CenterVertically: property("centerVertically", flag),
  PrintGridlines: property("printGridlines", flag),
  BlackAndWhite: property("blackAndWhite", flag),
  HeadersFooters: { since: "1.9", object: (target) => headersFootersType.bind(target) },
  SetPrintMargins: { since: "1.9", call: setMargins },
  SetPrintArea: { since: "1.9", call: (target, [area]) => setPrintArea(target, area) },
  SetPrintTitleRows: { since: "1.9", call: (target, [rows]) => setTitleRows(target, rows) },
  GetPrintArea: { since: "1.9", call: (target) => found(printArea(target)) },
  GetPrintAreaOrNullObject: { since: "1.9", call: printArea },
  GetPrintTitleRows: { since: "1.9", call: (target) => found(titleRows(target)) },
  GetPrintTitleRowsOrNullObject: { since: "1.9", call: titleRows },
}));
