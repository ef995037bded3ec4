import type * as Htmlparser from "htmlparser2";
import { decodeText } from "../decode";
import { loadOnce } from "../load-once";
import { Refusal, refusals } from "../refusal";
import { Names } from "./names";

type Attributes = Readonly<Record<string, string>>;

/** What is told of a part while it is read; names as Word writes them. */
export interface XmlReader {
  readonly open: (name: string, attributes: AttributeOf) => void;
  readonly text?: (text: string) => void;
  readonly close: (name: string) => void;
}

/** The value of an attribute, by its name as Word writes it. */
export type AttributeOf = (name: string) => string | undefined;

/** No report is nested so deeply. */
const DEEPEST = 400;

export type Library = typeof Htmlparser;

export const xmlLibrary = loadOnce(() => import("htmlparser2"));

/** An attribute of Word's own: with the prefix that the file has for it, or with none. */
function attributeOf(attributes: Attributes, names: Names): AttributeOf {
  return (name) => {
    const plain = attributes[name];
    if (plain !== undefined) return plain;
    for (const own in attributes) if (names.of(own) === name) return attributes[own];
    return undefined;
  };
}

/**
 * Reads a part of a Word file from its begin to its end.
 * @throws Refusal where elements are not closed, or another begins the part than should.
 */
export function readXml(
  { Parser }: Library,
  part: Uint8Array,
  root: string,
  reader: XmlReader,
): void {
  const names = new Names();
  const open: string[] = [];
  let begun = 0;
  // Whether nothing came since the last element began: the parser closes <w:p/> by itself.
  let isEmpty = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (begun === 0) {
          names.declare(attributes);
          if (names.of(name) !== root) throw new Refusal(refusals.damaged);
        } else if (open.length === 0 || open.length > DEEPEST) {
          throw new Refusal(open.length === 0 ? refusals.damaged : refusals.tooMuch);
        }
        begun += 1;
        const own = names.of(name);
        open.push(own);
        isEmpty = true;
        reader.open(own, attributeOf(attributes, names));
      },
      ontext: (text) => {
        isEmpty = false;
        reader.text?.(text);
      },
      onclosetag: (_name, isImplied) => {
        const own = open.pop();
        // The parser closes by itself what the file does not.
        if (own === undefined || (isImplied && !isEmpty)) throw new Refusal(refusals.damaged);
        isEmpty = false;
        reader.close(own);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(decodeText(part));
  if (begun === 0 || open.length > 0) throw new Refusal(refusals.damaged);
  parser.end();
}
