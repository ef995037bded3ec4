import { opinionForClipboard } from "../../src/exchange/write-opinion-clipboard";
import { reasonFor } from "../check/opinions";
import { change, filled, findingsIn, fixture } from "../check/reports";
import { opinionFor } from "./opinions";

const chaoyang = opinionFor(fixture("chaoyang-2023"));
const words = (text: string): string => text.replace(/<br>|<[^>]*>|\s+/g, "");

describe("审核意见 on the clipboard", () => {
  const { html, text } = opinionForClipboard(chaoyang);

  it("says the same as the Word file, rich and plain", () => {
    const findings = chaoyang.rules.flatMap((rule) => rule.findings);
    const told = [
      chaoyang.title,
      `审核结论：${chaoyang.verdict.sentence}`,
      ...chaoyang.scope,
      ...findings.flatMap(({ place, sentence, advice, repairs }) => [
        ...[place, sentence, advice],
        ...repairs,
      ]),
    ].map(words);
    expect(findings.length).toBeGreaterThan(0);
    expect(told.filter((each) => !words(html).includes(each))).toEqual([]);
    expect(told.filter((each) => !words(text).includes(each))).toEqual([]);
  });

  it("has the headings and tables of a document, with inline styles only", () => {
    expect(html.match(/<h[123]/g)).toEqual(["<h1", "<h2", "<h2", "<h2", "<h3", "<h2"]);
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(html).not.toMatch(/class=|<style/);
  });

  it("keeps a row of the plain text in one line", () => {
    const rows = text.split("\n").filter((line) => line.includes("\t待处理"));
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => row.split("\t").length === 5)).toBe(true);
  });

  it("lets no word become markup", () => {
    const report = change(filled(0), { "proceedings.reconsideration.upheld": null });
    const justifications = [reasonFor(findingsIn(report)[0], "<img src=x onerror=alert(1)>")];
    const written = opinionForClipboard(opinionFor(report, { justifications })).html;
    expect(written).toContain("&lt;img src=x");
    expect(written).not.toContain("<img");
  });
});
