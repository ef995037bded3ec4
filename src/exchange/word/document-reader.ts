import type { Block } from "../../recognise/document";
import { Flow } from "../html/flow";
import { Fields } from "./fields";
import { plainLook, readLook, shown } from "./look";
import type { Look, Shown } from "./look";
import { Counters, isOn } from "./numbering";
import type { Numbering } from "./numbering";
import type { Styles } from "./styles";
import { WordCell, WordRow, wordTable } from "./word-table";
import type { AttributeOf, XmlReader } from "./xml";

/** What stands in these is no text of the document, or was deleted with tracking. */
const DROPPED = new Set(
  [
    "moveFrom rPrChange pPrChange tblPrChange tblPrExChange trPrChange tcPrChange sectPrChange",
    "tblGridChange numberingChange sectPr instrText delText delInstrText rt sdtPr sdtEndPr",
    "smartTagPr customXmlPr tblGrid tblPr tblPrEx background",
  ]
    .join(" ")
    .split(" ")
    .map((name) => `w:${name}`),
);

/** A paragraph while it is read; text boxes in it hold paragraphs of their own. */
interface Paragraph {
  style: string | null;
  list: string | null;
  level: number | null;
  /** Its end is hidden or was deleted: the next one follows in the same line. */
  joined: boolean;
  numbered: boolean;
  /** Text boxes stand after it. */
  readonly boxes: Block[];
}

interface Run {
  style: string | null;
  readonly look: Look;
  shown: Shown | null;
}

interface Table {
  readonly outside: Flow;
  readonly rows: WordRow[];
  cell: WordCell | null;
}

/** Another document that w:altChunk puts in, by the id of its relationship. */
export type Chunks = ReadonlyMap<string, readonly Block[]>;

/** What a document is read with. */
export interface Beside {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly chunks: Chunks;
}

/**
 * Reads document.xml (ISO/IEC 29500-1, 17) as it is printed: tracked changes as accepted, hidden
 * and struck text left out, fields by their results, numbers of lists written out.
 */
export class DocumentReader implements XmlReader {
  readonly #beside: Beside;
  readonly #counters: Counters;
  readonly #fields = new Fields();
  readonly #flows: Flow[] = [new Flow()];
  readonly #within: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #runs: Run[] = [];
  readonly #tables: Table[] = [];
  /** For each mc:AlternateContent that is open, whether one of its branches was read. */
  readonly #choices: { taken: boolean; before: number }[] = [];
  readonly #looks = new Map<string, Shown>();
  #dropped = 0;
  #written = 0;
  #raised = false;
  #inText = false;

  constructor(beside: Beside) {
    this.#beside = beside;
    this.#counters = new Counters(beside.numbering);
  }

  /** What was read, once the part has ended. */
  blocks(): readonly Block[] {
    this.#flow.endLine();
    return this.#flow.blocks;
  }

  get #flow(): Flow {
    return this.#flows.at(-1) ?? new Flow();
  }

  readonly open = (name: string, attribute: AttributeOf): void => {
    const parent = this.#within.at(-1) ?? "";
    this.#within.push(name);
    if (this.#dropped > 0 || this.#drops(name, parent)) {
      this.#dropped += 1;
      return;
    }
    if (parent === "w:rPr") this.#runProperty(name, attribute);
    else if (parent === "w:pPr" || parent === "w:numPr") this.#property(name, attribute);
    else if (parent === "w:tcPr") this.#tables.at(-1)?.cell?.property(name, attribute);
    else if (parent === "w:trPr") this.#tables.at(-1)?.rows.at(-1)?.property(name, attribute);
    else this.#begin(name, attribute);
  };

  readonly text = (text: string): void => {
    if (this.#inText && this.#dropped === 0) this.#write(text);
  };

  readonly close = (name: string): void => {
    this.#within.pop();
    if (this.#dropped > 0) {
      this.#dropped -= 1;
      return;
    }
    switch (name) {
      case "w:t":
      case "m:t":
        this.#inText = false;
        break;
      case "w:r":
      case "m:r":
        this.#runs.pop();
        break;
      case "w:p":
        this.#endParagraph();
        break;
      case "w:tc":
        this.#endCell();
        break;
      case "w:tbl":
        this.#endTable();
        break;
      case "w:txbxContent":
        this.#endBox();
        break;
      case "m:sup":
      case "m:sub":
        this.#flow.changeLevel();
        break;
      case "mc:Choice":
      case "mc:Fallback":
        this.#endChoice();
        break;
      case "mc:AlternateContent":
        this.#choices.pop();
        break;
    }
  };

  #drops(name: string, parent: string): boolean {
    if (name === "w:del") return parent !== "w:rPr" && parent !== "w:trPr";
    if (name === "mc:Choice" || name === "mc:Fallback") return this.#choices.at(-1)?.taken === true;
    return DROPPED.has(name);
  }

  #begin(name: string, attribute: AttributeOf): void {
    switch (name) {
      case "w:t":
      case "m:t":
        this.#inText = true;
        break;
      case "w:r":
      case "m:r":
        this.#runs.push({ style: null, look: plainLook(), shown: null });
        break;
      case "w:p":
        this.#beginParagraph();
        break;
      case "w:tbl":
        this.#beginTable();
        break;
      case "w:tr":
        this.#tables.at(-1)?.rows.push(new WordRow());
        break;
      case "w:tc":
        this.#beginCell();
        break;
      case "w:br":
      case "w:cr":
        if (this.#isShown()) this.#flow.endLine();
        break;
      case "w:tab":
      case "w:ptab":
        this.#write("\t");
        break;
      case "w:noBreakHyphen":
        this.#write("-");
        break;
      case "w:sym":
        this.#write(symbol(attribute("w:char")));
        break;
      case "w:fldChar":
        this.#write(this.#fields.mark(attribute));
        break;
      case "w:listEntry":
      case "w:result":
        this.#fields.data(name, attribute);
        break;
      case "w:txbxContent":
        this.#flows.push(new Flow());
        break;
      case "w:altChunk":
        this.#flow.add(this.#beside.chunks.get(attribute("r:id") ?? "") ?? []);
        break;
      case "m:den":
        this.#write("/");
        break;
      case "m:sup":
      case "m:sub":
        this.#flow.changeLevel();
        break;
      case "mc:AlternateContent":
        this.#choices.push({ taken: false, before: 0 });
        break;
      case "mc:Choice":
      case "mc:Fallback":
        this.#beginChoice();
        break;
    }
  }

  #runProperty(name: string, attribute: AttributeOf): void {
    const owner = this.#within.at(-3);
    if (owner === "w:pPr") {
      const paragraph = this.#paragraphs.at(-1);
      const isHidden = name === "w:vanish" && isOn(attribute("w:val"));
      if (paragraph !== undefined && (name === "w:del" || isHidden)) paragraph.joined = true;
      return;
    }
    const run = this.#runs.at(-1);
    if (run === undefined || (owner !== "w:r" && owner !== "m:r")) return;
    if (name === "w:rStyle") run.style = attribute("w:val") ?? null;
    else readLook(run.look, name, attribute);
    run.shown = null;
  }

  #property(name: string, attribute: AttributeOf): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    const value = attribute("w:val") ?? null;
    if (name === "w:pStyle") paragraph.style = value;
    else if (name === "w:numId") paragraph.list = value;
    else if (name === "w:ilvl") paragraph.level = Number(value ?? 0);
  }

  #beginParagraph(): void {
    this.#paragraphs.push({
      style: this.#beside.styles.paragraph,
      list: null,
      level: null,
      joined: false,
      numbered: false,
      boxes: [],
    });
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    this.#toLevel(false);
    this.#fields.endParagraph();
    if (!paragraph.joined) {
      this.#number(paragraph);
      this.#flow.endLine();
    }
    if (paragraph.boxes.length > 0) this.#flow.add(paragraph.boxes);
  }

  /** Writes the number of a list before the first text of the paragraph. */
  #number(paragraph: Paragraph): void {
    if (paragraph.numbered) return;
    paragraph.numbered = true;
    const { style, list, level } = paragraph;
    const ofStyle = this.#beside.styles.listOf(style);
    const meant = list ?? ofStyle?.list ?? null;
    if (meant === null || meant === "0") return;
    const linked = style === null ? null : this.#counters.levelOfStyle(meant, style);
    const at = level ?? (list === null ? (linked ?? ofStyle?.level) : null) ?? 0;
    const number = this.#counters.next({ list: meant, level: at });
    if (number === null) this.#flow.beginItem(true);
    else if (number !== "") this.#flow.write(/[\p{P}\s]$/u.test(number) ? number : `${number} `);
  }

  #isShown(): boolean {
    return !this.#fields.inInstruction && this.#look().isThere;
  }

  #write(text: string): void {
    if (text === "" || !this.#isShown()) return;
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) this.#number(paragraph);
    this.#toLevel(this.#look().raised);
    this.#flow.write(text);
    this.#written += text.trim().length;
  }

  #toLevel(raised: boolean): void {
    if (this.#raised !== raised) this.#flow.changeLevel();
    this.#raised = raised;
  }

  #look(): Shown {
    const run = this.#runs.at(-1);
    if (run === undefined) return { isThere: true, raised: false };
    run.shown ??= this.#lookOf(run);
    return run.shown;
  }

  #lookOf({ style, look }: Run): Shown {
    const { lookOf, ofAll } = this.#beside.styles;
    const ofParagraph = this.#paragraphs.at(-1)?.style ?? null;
    const key = `${style ?? ""}|${ofParagraph ?? ""}|${Object.values(look).join()}`;
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const found = shown(look, lookOf(style), lookOf(ofParagraph), ofAll);
    this.#looks.set(key, found);
    return found;
  }

  #beginTable(): void {
    const outside = this.#flow;
    outside.endLine();
    this.#tables.push({ outside, rows: [], cell: null });
  }

  #beginCell(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    const cell = new WordCell();
    table.cell = cell;
    table.rows.at(-1)?.cells.push(cell);
    this.#flows.push(cell.flow);
  }

  #endCell(): void {
    const table = this.#tables.at(-1);
    if (table === undefined || table.cell === null) return;
    table.cell.flow.endLine();
    table.cell = null;
    this.#flows.pop();
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (table !== undefined) table.outside.add(wordTable(table.rows));
  }

  #endBox(): void {
    const box = this.#flows.pop();
    box?.endLine();
    const blocks = box?.blocks ?? [];
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) this.#flow.add(blocks);
    else paragraph.boxes.push(...blocks);
  }

  /** Programs that do not know the first way take the last: one of them that has text is enough. */
  #beginChoice(): void {
    const choice = this.#choices.at(-1);
    if (choice !== undefined) choice.before = this.#written;
  }

  #endChoice(): void {
    const choice = this.#choices.at(-1);
    if (choice !== undefined) choice.taken ||= this.#written > choice.before;
  }
}

/** A sign of a symbol font: what it looks like is not known here, but it stands there. */
function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? "", 16);
  return Number.isNaN(point) || point > 0x10ffff ? "\ufffd" : String.fromCodePoint(point);
}
