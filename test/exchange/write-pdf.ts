import { zlibSync } from "fflate";

/** What is drawn on a page, in points from its bottom left. */
export type Drawn =
  | { readonly text: string; readonly x: number; readonly y: number; readonly size: number }
  /** A stroke, or a thin box that looks like one. */
  | {
      readonly line: readonly [x0: number, y0: number, x1: number, y1: number];
      readonly as: Stroke;
    };

export type Stroke = "stroke" | "dashes" | "box";

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly drawn: readonly Drawn[];
  /** Operators put in as they are, after the others. */
  readonly more?: string;
  /** The page is shown turned by so many degrees with the clock. */
  readonly turned?: number;
}

/**
 * How the font tells its characters: by a code table that every reader has, by a table in the file,
 * or not at all.
 */
export type Characters = "known table" | "own table" | "untold";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, "0"),
  ).join("");

/** How wide a character is drawn, in parts of the size. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x100 ? 0.5 : 1), 0);

function lineOf({ line: [x0, y0, x1, y1], as }: Extract<Drawn, { line: unknown }>): string {
  if (as === "box") {
    const across = Math.abs(x1 - x0) > Math.abs(y1 - y0);
    const [width, height] = across ? [x1 - x0, 0.5] : [0.5, y1 - y0];
    return `${x0} ${y0} ${width} ${height} re f`;
  }
  const dashes = as === "dashes" ? "[2 2] 0 d" : "[] 0 d";
  return `q ${dashes} 0.5 w ${x0} ${y0} m ${x1} ${y1} l S Q`;
}

const contentOf = ({ drawn, more = "" }: DrawnPage): string =>
  [
    ...drawn.map((each) =>
      "line" in each
        ? lineOf(each)
        : `BT /F1 ${each.size} Tf 1 0 0 1 ${each.x} ${each.y} Tm <${hex(each.text)}> Tj ET`,
    ),
    more,
  ].join("\n");

const streamOf = (text: string, entries = ""): string =>
  `<< /Length ${utf8(text).length}${entries} >>\nstream\n${text}\nendstream`;

/** A packed stream, in letters and digits. */
function packedStream(text: string): string {
  const packed = Buffer.from(zlibSync(utf8(text))).toString("hex");
  return streamOf(`${packed}>`, " /Filter [/ASCIIHexDecode /FlateDecode]");
}

/** Codes are the characters themselves. */
const OWN_TABLE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange
endcmap end end`;

// The first codes of Adobe-GB1 and of Latin letters are half as wide as the others.
const WIDTHS: Readonly<Record<Characters, string>> = {
  "known table": "[1 95 500 814 939 500]",
  "own table": "[0 255 500]",
  untold: "[0 255 500]",
};

/** How the file is written. */
export interface PdfStyle {
  readonly characters?: Characters;
  /** More entries of the trailer. */
  readonly trailer?: string;
  /** The content of pages is packed. */
  readonly packed?: boolean;
  /** A picture lies over each page. */
  readonly picture?: boolean;
}

const PICTURE = streamOf(
  "0",
  " /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray",
);
const OVER_ALL = "q 500 0 0 700 0 0 cm /Picture Do Q";

/** A PDF with the given pages. */
export function writePdf(
  pages: readonly DrawnPage[],
  { characters = "own table", trailer = "", packed = false, picture = false }: PdfStyle = {},
): Uint8Array {
  const known = characters === "known table";
  const font = `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /DescendantFonts [4 0 R] /Encoding /${
    known ? "UniGB-UCS2-H" : "Identity-H"
  }${characters === "own table" ? " /ToUnicode 5 0 R" : ""} >>`;
  const ordering = known ? "GB1" : "Identity";
  const drawing = picture ? `/XObject << /Picture ${7 + 2 * pages.length} 0 R >>` : "";
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${7 + 2 * index} 0 R`).join(" ")}] >>`,
    font,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /FontDescriptor 6 0 R /DW 1000 /W ${WIDTHS[characters]} >>`,
    streamOf(OWN_TABLE),
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Rotate ${page.turned ?? 0} /Resources << /Font << /F1 3 0 R >> ${drawing} >> /Contents ${8 + 2 * index} 0 R >>`,
      (packed ? packedStream : streamOf)(
        picture ? `${contentOf(page)}\n${OVER_ALL}` : contentOf(page),
      ),
    ]),
    ...(picture ? [PICTURE] : []),
  ];
  let file = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = utf8(file).length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = utf8(file).length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  return utf8(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
  );
}
