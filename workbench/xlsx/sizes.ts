/**
 * A column's width in a file counts digits of the default font and holds the 5 pixels around them;
 * heights of rows are points: 72 an inch, where the screen has 96 pixels.
 */

const round = (value: number): number => Math.round(value * 100) / 100;

/** How wide a digit of the default font is, in pixels; of Chinese fonts a little wider. */
export const digitWidth = (font: string): number =>
  /[\u4e00-\u9fff]|^(SimSun|DengXian|FangSong|KaiTi|SimHei)/i.test(font) ? 8 : 7;

export const widthOfPixels = (pixels: number, digit: number): number => round(pixels / digit);
export const pixelsOfWidth = (width: number, digit: number): number => Math.round(width * digit);
export const pointsOfPixels = (pixels: number): number => round(pixels * 0.75);
export const pixelsOfPoints = (points: number): number => round(points / 0.75);
