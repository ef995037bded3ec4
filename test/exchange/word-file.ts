import { readFile } from "../../src/exchange/read-file";
import type { ReadSource } from "../../src/exchange/imported";
import { fileKind } from "../../src/exchange/file-kind";
import { wordDocument } from "../../src/exchange/word/word-document";
import type { TableKey } from "../../src/report/form";
import { valueAt } from "../../src/report/model";
import type { Report } from "../../src/report/model";
import { printTable } from "../recognise/grids";
import { piecesOf } from "./reports";
import { zipFile } from "./zip-file";

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OTHERS =
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

/** The parts of a Word file by hand; what is not given is not in the file. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Pages or documents put in with w:altChunk: their names and contents, by relation. */
  readonly chunks?: Readonly<Record<string, { readonly name: string; readonly content: string }>>;
  /** Files that stand in it as objects: their names and contents, by relation. */
  readonly objects?: Readonly<
    Record<string, { readonly name: string; readonly content: Uint8Array }>
  >;
}

/** A Word file of the given XML. */
export function wordFile(given: WordParts): Uint8Array {
  const { body, styles, numbering, chunks = {}, objects = {} } = given;
  const relation = (id: string, kind: string, name: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${name}"/>`;
  const relations = [
    ...Object.entries(chunks).map(([id, { name }]) => relation(id, "aFChunk", name)),
    ...Object.entries(objects).map(([id, { name }]) => relation(id, "package", name)),
  ];
  const texts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document ${MAIN} ${OTHERS}><w:body>${body}</w:body></w:document>`,
    ...(styles !== undefined && { "word/styles.xml": `<w:styles ${MAIN}>${styles}</w:styles>` }),
    ...(numbering !== undefined && {
      "word/numbering.xml": `<w:numbering ${MAIN}>${numbering}</w:numbering>`,
    }),
    "word/_rels/document.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
  };
  for (const { name, content } of Object.values(chunks)) texts[`word/${name}`] = content;
  const parts = Object.entries(texts).map(([name, text]) => {
    return { name, content: new TextEncoder().encode(text) };
  });
  const files = Object.values(objects).map(({ name, content }) => {
    return { name: `word/${name}`, content };
  });
  return zipFile([...parts, ...files]);
}

/** What is read of it: a paragraph as its text, "# " before one whose number is not known. */
export async function readWord(parts: WordParts): Promise<readonly unknown[]> {
  const bytes = wordFile(parts);
  const file = fileKind(bytes);
  if (file.kind !== "docx") throw new Error(file.kind);
  const { blocks } = await wordDocument(bytes, file.entries);
  return blocks.map((block) => {
    if (block.kind === "grid") return block.grid.cells;
    return block.automaticNumber === true ? `# ${block.text}` : block.text;
  });
}

/** The body of a report, a table of it left out or replaced by other XML. */
export function reportBody(
  report: Report,
  instead: Partial<Record<TableKey, string>> = {},
): string {
  return piecesOf(report)
    .map((piece) => {
      if (piece.kind !== "table") return paragraph(run(escaped(piece.text)));
      const { layout } = piece;
      const rows = printTable(layout, (key) => valueAt(report, key) ?? null);
      const printed = table(
        ...rows.map((cells) => row(cells.map((text) => cell(escaped(String(text)))))),
      );
      return instead[layout.key] ?? printed;
    })
    .join("");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

export const importWord = (parts: WordParts): Promise<ReadSource> =>
  readFile("年报.docx", wordFile(parts));

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

export const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : paragraph(run(content))}</w:tc>`;

export const row = (cells: readonly string[], properties = ""): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;

export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;
