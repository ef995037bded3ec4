import { LOOK } from "./look";

const OUTER_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const;

/** Queues the look of ruled cells: font, wrapped text in the middle of the height, lines all round. */
export function ruleCells(cells: Excel.Range, rows: number, alignment: "Left" | "Center"): void {
  const { format } = cells;
  format.font.name = LOOK.font;
  format.font.size = LOOK.size;
  format.font.color = LOOK.text;
  format.horizontalAlignment = alignment;
  format.verticalAlignment = "Center";
  format.wrapText = true;
  // A single row has no line inside.
  for (const edge of rows > 1 ? ([...OUTER_EDGES, "InsideHorizontal"] as const) : OUTER_EDGES) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = LOOK.border;
  }
}
