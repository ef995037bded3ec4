import { plainLook, readLook, shown } from "./look";
import type { Look, Shown } from "./look";
import type { Styles } from "./styles";
import type { AttributeOf } from "./xml";

interface Run {
  style: string | null;
  readonly look: Look;
  shown: Shown | null;
}

/** The runs that are open, and how their text looks. */
export class Runs {
  readonly #styles: Styles;
  readonly #open: Run[] = [];
  readonly #known = new Map<string, Shown>();

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  begin(): void {
    this.#open.push({ style: null, look: plainLook(), shown: null });
  }

  end(): void {
    this.#open.pop();
  }

  /** Takes in an element of a run's w:rPr. */
  property(name: string, attribute: AttributeOf): void {
    const run = this.#open.at(-1);
    if (run === undefined) return;
    if (name === "w:rStyle") run.style = attribute("w:val") ?? null;
    else readLook(run.look, name, attribute);
    run.shown = null;
  }

  /** How text that comes now looks, in a paragraph of a style. */
  shown(ofParagraph: string | null): Shown {
    const run = this.#open.at(-1);
    if (run === undefined) return { isThere: true, raised: false };
    run.shown ??= this.#shownOf(run, ofParagraph);
    return run.shown;
  }

  #shownOf({ style, look }: Run, ofParagraph: string | null): Shown {
    const { lookOf, ofAll } = this.#styles;
    const key = `${style ?? ""}|${ofParagraph ?? ""}|${Object.values(look).join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = shown(look, lookOf(style), lookOf(ofParagraph), ofAll);
    this.#known.set(key, found);
    return found;
  }
}
