import type { Block } from "../../recognise/document";
import { Counters } from "./counters";
import { isOn } from "./numbering";
import type { Numbering } from "./numbering";
import type { OpenFlows } from "./open-flows";
import type { Styles } from "./styles";
import type { AttributeOf } from "./xml";

/** A paragraph while it is read. */
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

/** The paragraphs that are open: a text box in one holds paragraphs of its own. */
export class Paragraphs {
  readonly #styles: Styles;
  readonly #counters: Counters;
  readonly #flows: OpenFlows;
  readonly #open: Paragraph[] = [];

  constructor(styles: Styles, numbering: Numbering, flows: OpenFlows) {
    this.#styles = styles;
    this.#counters = new Counters(numbering);
    this.#flows = flows;
  }

  /** The style of the innermost one. */
  get style(): string | null {
    return this.#open.at(-1)?.style ?? null;
  }

  begin(): void {
    const { paragraph: style } = this.#styles;
    const bare = { list: null, level: null, joined: false, numbered: false };
    this.#open.push({ style, ...bare, boxes: [] });
  }

  /** Takes in an element of w:pPr. */
  property(name: string, attribute: AttributeOf): void {
    const paragraph = this.#open.at(-1);
    if (paragraph === undefined) return;
    const value = attribute("w:val") ?? null;
    if (name === "w:pStyle") paragraph.style = value;
    else if (name === "w:numId") paragraph.list = value;
    else if (name === "w:ilvl") paragraph.level = Number(value ?? 0);
  }

  /** Takes in how the end of the paragraph looks: an element of w:rPr in w:pPr. */
  endProperty(name: string, attribute: AttributeOf): void {
    const paragraph = this.#open.at(-1);
    const isHidden = name === "w:vanish" && isOn(attribute("w:val"));
    if (paragraph !== undefined && (name === "w:del" || isHidden)) paragraph.joined = true;
  }

  /** A text box ended: it stands after the paragraph that it hangs on. */
  addBox(blocks: readonly Block[]): void {
    const paragraph = this.#open.at(-1);
    if (paragraph === undefined) this.#flows.current.add(blocks);
    else paragraph.boxes.push(...blocks);
  }

  /** Writes the number of a list before the first text of the paragraph. */
  beginText(): void {
    const paragraph = this.#open.at(-1);
    if (paragraph !== undefined) this.#number(paragraph);
  }

  end(): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined) return;
    if (!paragraph.joined) {
      this.#number(paragraph);
      this.#flows.current.endLine();
    }
    if (paragraph.boxes.length > 0) this.#flows.current.add(paragraph.boxes);
  }

  #number(paragraph: Paragraph): void {
    if (paragraph.numbered) return;
    paragraph.numbered = true;
    const { style, list, level } = paragraph;
    const ofStyle = this.#styles.listOf(style);
    const meant = list ?? ofStyle?.list ?? null;
    if (meant === null || meant === "0") return;
    const linked = style === null ? null : this.#counters.levelOfStyle(meant, style);
    const at = level ?? (list === null ? (linked ?? ofStyle?.level) : null) ?? 0;
    const number = this.#counters.next({ list: meant, level: at });
    const flow = this.#flows.current;
    if (number === null) flow.beginItem(true);
    else if (number !== "") flow.write(/[\p{P}\s]$/u.test(number) ? number : `${number} `);
  }
}
