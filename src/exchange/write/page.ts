/** The page of official documents, GB/T 9704. Twips: 1/20 point, 1440 an inch. */

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** A4 with the type area of 156 × 225 mm. */
export const PAGE = { width: 11906, height: 16838 } as const;

export const MARGINS = {
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  header: twips(15),
  // The dashes of the page number stand 7 mm below the type area: the middle of a 14-point line.
  footer: twips(25.5),
} as const;

export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;

/**
 * 22 lines a page. The standard's 28 characters a line would need Word's grid of characters, which
 * LibreOffice spaces out; without it 27 fit.
 */
export const LINE = 579;

/** Sizes in half-points: 二号, 三号, 四号, and the tables of the form. */
export const SIZES = { title: 44, body: 32, pageNumber: 28, table: 20 } as const;
