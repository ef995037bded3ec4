import type { Block } from "../../recognise/document";
import type { Beside, Chunks } from "./beside";
import { Choices } from "./choices";
import { isDropped } from "./dropped";
import { Fields } from "./fields";
import { LeftOuts } from "./left-outs";
import type { LeftOut } from "./left-out";
import type { Moment } from "./left-outs";
import { OpenFlows } from "./open-flows";
import { OpenTables } from "./open-tables";
import { Paragraphs } from "./paragraphs";
import { RunText } from "./run-text";
import { Runs } from "./runs";
import type { AttributeOf, XmlReader } from "./xml";

/**
 * Reads document.xml (ISO/IEC 29500-1, 17) as it is printed: tracked changes as accepted, hidden
 * and struck text left out, fields by their results, numbers of lists written out.
 */
export class DocumentReader implements XmlReader {
  readonly #chunks: Chunks;
  readonly #fields = new Fields();
  readonly #flows = new OpenFlows();
  readonly #tables = new OpenTables(this.#flows);
  readonly #paragraphs: Paragraphs;
  readonly #runs: Runs;
  readonly #text: RunText;
  readonly #left = new LeftOuts();
  readonly #choices = new Choices(this.#left);
  readonly #within: string[] = [];
  /** How many elements are open of one whose text is left out. */
  #dropped = 0;
  #inText = false;

  constructor({ styles, numbering, chunks }: Beside) {
    this.#chunks = chunks;
    this.#paragraphs = new Paragraphs(styles, numbering, this.#flows);
    this.#runs = new Runs(styles);
    this.#text = new RunText(this.#flows, this.#paragraphs, this.#runs, this.#fields);
  }

  /** What was read, once the part has ended. */
  blocks(): readonly Block[] {
    return this.#flows.end();
  }

  /** What stands in the document and was not read. */
  get leftOut(): readonly LeftOut[] {
    return this.#left.all;
  }

  readonly open = (name: string, attribute: AttributeOf): void => {
    const parent = this.#within.at(-1) ?? "";
    this.#within.push(name);
    if (this.#dropped > 0 || this.#drops(name, parent)) {
      this.#dropped += 1;
      return;
    }
    if (parent === "w:rPr") this.#runProperty(name, attribute);
    else if (parent === "w:pPr" || parent === "w:numPr") this.#paragraphs.property(name, attribute);
    else if (parent === "w:tcPr") this.#tables.cellProperty(name, attribute);
    else if (parent === "w:trPr") this.#tables.rowProperty(name, attribute);
    else {
      this.#left.begin(name, parent, attribute, this.#moment);
      this.#begin(name, attribute);
    }
  };

  readonly text = (text: string): void => {
    if (this.#dropped > 0) return;
    if (this.#inText) this.#text.write(text);
    else if (/\S/u.test(text)) {
      this.#left.strayText(this.#within.at(-1) ?? "", this.#flows.placed);
    }
  };

  readonly close = (name: string): void => {
    this.#within.pop();
    if (this.#dropped > 0) this.#dropped -= 1;
    else {
      this.#end(name);
      this.#left.end(this.#within.length + 1, this.#moment);
    }
  };

  readonly #moment = (): Moment => ({
    depth: this.#within.length,
    isShown: this.#text.isShown,
    written: this.#text.written,
    blocks: this.#flows.placed,
  });

  #drops(name: string, parent: string): boolean {
    const isBranch = name === "mc:Choice" || name === "mc:Fallback";
    return isBranch ? this.#choices.isTaken : isDropped(name, parent);
  }

  #begin(name: string, attribute: AttributeOf): void {
    switch (name) {
      case "w:t":
      case "m:t":
        this.#inText = true;
        break;
      case "w:r":
      case "m:r":
        this.#runs.begin();
        break;
      case "w:p":
        this.#paragraphs.begin();
        break;
      case "w:tbl":
        this.#tables.begin();
        break;
      case "w:tr":
        this.#tables.beginRow();
        break;
      case "w:tc":
        this.#tables.beginCell();
        break;
      case "w:listEntry":
      case "w:result":
        this.#fields.data(name, attribute);
        break;
      case "w:txbxContent":
        this.#flows.begin();
        break;
      case "w:altChunk":
        this.#addChunk(attribute("r:id") ?? "");
        break;
      case "w:subDoc":
        this.#left.add("subdocument", this.#flows.placed);
        break;
      case "m:sup":
      case "m:sub":
        this.#flows.current.changeLevel();
        break;
      case "mc:AlternateContent":
        this.#choices.begin();
        break;
      case "mc:Choice":
      case "mc:Fallback":
        this.#choices.beginBranch(this.#text.written);
        break;
      default:
        this.#text.sign(name, attribute);
    }
  }

  #end(name: string): void {
    switch (name) {
      case "w:t":
      case "m:t":
        this.#inText = false;
        break;
      case "w:r":
      case "m:r":
        this.#runs.end();
        break;
      case "w:p":
        this.#text.endParagraph();
        break;
      case "w:tc":
        this.#tables.endCell();
        break;
      case "w:tbl":
        this.#tables.end();
        break;
      case "w:txbxContent":
        this.#paragraphs.addBox(this.#flows.end());
        break;
      case "m:sup":
      case "m:sub":
        this.#flows.current.changeLevel();
        break;
      case "mc:Choice":
      case "mc:Fallback":
        this.#choices.endBranch(this.#text.written);
        break;
      case "mc:AlternateContent":
        this.#choices.end();
        break;
    }
  }

  #addChunk(relation: string): void {
    const blocks = this.#chunks.get(relation);
    if (blocks === undefined) this.#left.add("chunk", this.#flows.placed);
    else this.#flows.current.add(blocks);
  }

  #runProperty(name: string, attribute: AttributeOf): void {
    const owner = this.#within.at(-3);
    if (owner === "w:pPr") this.#paragraphs.endProperty(name, attribute);
    else if (owner === "w:r" || owner === "m:r") this.#runs.property(name, attribute);
  }
}
