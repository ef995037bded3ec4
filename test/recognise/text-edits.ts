import fc from "fast-check";

/** A change of a text. */
export type TextEdit = (text: string) => string;

const share = fc.nat(9999).map((n) => n / 10_000);

const lineEdit = (change: (lines: readonly string[], at: number) => readonly string[]) =>
  share.map((part): TextEdit => (text) => {
    const lines = text.split("\n");
    return change(lines, Math.floor(part * lines.length)).join("\n");
  });

const insertAt = (what: string, wanted: RegExp): fc.Arbitrary<TextEdit> =>
  share.map((part) => (text) => {
    const places = [...text.matchAll(wanted)].map(({ index }) => index);
    const at = places[Math.floor(part * places.length)];
    return at === undefined ? text : text.slice(0, at) + what + text.slice(at);
  });

const without = (wanted: RegExp): fc.Arbitrary<TextEdit> =>
  share.map((part) => (text) => {
    const places = [...text.matchAll(wanted)].map(({ index }) => index);
    const at = places[Math.floor(part * places.length)] ?? text.length;
    return text.slice(0, at) + text.slice(at + 1);
  });

/** What programs and people do to the breaks and blanks of a text. */
export const textDamage: fc.Arbitrary<TextEdit> = fc.oneof(
  insertAt("\n", /./gu),
  insertAt("\n", /(?<=\d)\d/gu),
  insertAt("\n\n", /(?<=\d)\d/gu),
  insertAt("\t", /\t/gu),
  insertAt("  ", /(?<=\d)\d/gu),
  insertAt("    ", / {3}/gu),
  // Between two numbers it would make one of them, which nobody could tell.
  without(/\t(?!\d)|(?<!\d)\t/gu),
  without(/(?<!\d)\n|\n(?!\d)/gu),
);

/** A line gone. */
export const lineLost = lineEdit((lines, at) => [...lines.slice(0, at), ...lines.slice(at + 1)]);

/** A line written twice. */
export const lineDoubled = lineEdit((lines, at) => [...lines.slice(0, at + 1), ...lines.slice(at)]);

/** What stands round a table, and how a system writes line ends and blanks. */
export const dressed: fc.Arbitrary<TextEdit> = fc.constantFrom<TextEdit>(
  (text) => text,
  (text) => `\ufeff${text.replace(/\r?\n/gu, "\r\n")}`,
  (text) =>
    `## 三、收到和处理政府信息公开申请情况\n\n${text}\n\n五、存在的主要问题及改进情况\n无。`,
  (text) => text.replaceAll(" ", "\u00a0"),
);
