import { isUnknown } from "./known-elements";
import type { LeftKind, LeftOut } from "./left-out";
import type { AttributeOf } from "./xml";

/** A drawing, an object or an unknown element while it is read. */
interface Holder {
  readonly name: string;
  /** How deep it stands. */
  readonly depth: number;
  readonly isShown: boolean;
  /** What stood in the document before it. */
  readonly written: number;
  readonly found: LeftKind[];
  /** The kind of an embedded object; null where none is named. */
  object: LeftKind | null;
  relation: string | null;
  /** In points; null where it is not said. */
  width: number | null;
}

const HOLDERS: ReadonlySet<string> = new Set(["w:object", "w:drawing", "w:pict"]);

/** No table of the form can be read in a picture that is narrower, in points: 6 cm. */
const NARROW = 170;
/** In EMU, as drawings measure. */
const POINT = 12_700;

const IN_POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 28.35,
  mm: 2.835,
  px: 0.75,
};

/** The width that a VML shape says in its style; null for none. */
function styleWidth(style: string | undefined): number | null {
  const found = /(?:^|;)\s{0,4}width:(\d{1,6}(?:\.\d{1,6})?)(pt|in|cm|mm|px)/u.exec(style ?? "");
  return found === null ? null : Number(found[1]) * (IN_POINTS[found[2] ?? ""] ?? 1);
}

function kindOfObject(program: string | undefined): LeftKind {
  if (program === undefined) return "object";
  if (/^(?:Excel\.|ET\.)/u.test(program)) return "sheet";
  if (/^Equation\./u.test(program)) return "formula";
  return /^(?:Word\.|WPS\.)/u.test(program) ? "document" : "object";
}

/** Whether a kind of thing may show a table of the form. */
const MAY_HOLD: Readonly<Record<LeftKind, boolean>> = {
  sheet: true,
  document: true,
  formula: false,
  object: true,
  picture: true,
  chart: false,
  diagram: false,
  shape: true,
  chunk: true,
  subdocument: true,
  unknown: true,
};

/** Collects what a document holds beside its text: told, never dropped silently. */
export class LeftOuts {
  readonly #found: LeftOut[] = [];
  readonly #open: Holder[] = [];

  get all(): readonly LeftOut[] {
    return this.#found;
  }

  /** Forgets what came after the first so many: another form of what is told already. */
  cutTo(count: number): void {
    this.#found.length = Math.min(count, this.#found.length);
  }

  /** An element begins in another; `at` says where the reading is. */
  begin(name: string, parent: string, attribute: AttributeOf, at: () => Moment): void {
    const holder = this.#open.at(-1);
    if (HOLDERS.has(name) || isUnknown(name, parent)) {
      this.#open.push({ name, ...at(), found: [], object: null, relation: null, width: null });
    } else if (holder !== undefined) {
      inHolder(holder, name.slice(name.indexOf(":") + 1), attribute);
    }
  }

  /** An element ends that stands so deep. */
  end(depth: number, at: () => Moment): void {
    const holder = this.#open.at(-1);
    if (holder?.depth !== depth) return;
    this.#open.pop();
    if (!holder.isShown) return;
    const { written, blocks } = at();
    for (const kind of kindsOf(holder, written)) {
      const isNarrow = kind === "picture" && holder.width !== null && holder.width < NARROW;
      const relation = kind === "sheet" ? holder.relation : null;
      this.#found.push({
        kind,
        after: blocks,
        mayHoldTable: MAY_HOLD[kind] && !isNarrow,
        relation,
      });
    }
  }

  /** Text that stands in no run; of drawings only that of their shapes is printed. */
  strayText(within: string, blocks: number): void {
    const holder = this.#open.at(-1);
    if (holder === undefined && within !== "w:fldData") {
      const last = this.#found.at(-1);
      if (last?.kind !== "unknown" || last.after !== blocks) this.add("unknown", blocks);
    } else if (within === "a:t" && holder?.found.includes("shape") === false) {
      holder.found.push("shape");
    }
  }

  add(kind: LeftKind, blocks: number): void {
    this.#found.push({ kind, after: blocks, mayHoldTable: MAY_HOLD[kind], relation: null });
  }
}

/** Where the reading of a document is. */
export interface Moment {
  readonly depth: number;
  readonly isShown: boolean;
  /** How many characters of the document stand before it. */
  readonly written: number;
  /** How many of its blocks. */
  readonly blocks: number;
}

function kindsOf({ name, found, object, written }: Holder, now: number): readonly LeftKind[] {
  if (object !== null) return [object];
  if (name === "w:object") return ["object"];
  if (HOLDERS.has(name)) return found;
  // Of an element that nobody knows the text was read as any other.
  return now === written ? ["unknown"] : [];
}

/** Takes in an element of a drawing or an object, by its name without a prefix. */
function inHolder(holder: Holder, name: string, attribute: AttributeOf): void {
  switch (name) {
    case "blip":
    case "imagedata":
      holder.found.push("picture");
      break;
    case "chart":
      holder.found.push("chart");
      break;
    case "relIds":
      holder.found.push("diagram");
      break;
    case "textpath":
      holder.found.push("shape");
      break;
    case "extent":
      holder.width ??= Number(attribute("cx") ?? Infinity) / POINT;
      break;
    case "shape":
      holder.width ??= styleWidth(attribute("style"));
      break;
    case "OLEObject":
    case "objectEmbed": {
      const program = attribute("ProgID") ?? attribute("w:progId");
      holder.object = kindOfObject(program);
      holder.relation = attribute("r:id") ?? null;
      break;
    }
  }
}
