import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import { SIZES } from "./page";

/** One character of the page number. */
const CHARACTER = SIZES.pageNumber * 10;

function footer(side: "left" | "right"): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        alignment: AlignmentType[side === "left" ? "LEFT" : "RIGHT"],
        indent: { [side]: CHARACTER },
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })],
      }),
    ],
  });
}

/** GB/T 9704: odd pages right, even pages left, one character from the edge. */
export const pageNumbers = (): { default: Footer; even: Footer } => ({
  default: footer("right"),
  even: footer("left"),
});
