import type { Element } from "domhandler";
import { DomUtils, parseDocument } from "htmlparser2";
import { writeHtml } from "../../src/exchange/write-html";
import { TABLE_KEYS } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import { change, fixture } from "../check/reports";
import { draftOf, paragraphs } from "./draft";

const chaoyang = fixture("chaoyang-2023");
const html = writeHtml(draftOf(chaoyang), chaoyang, { draftNotice: null, whole: false });
const page = writeHtml(draftOf(chaoyang), chaoyang, { draftNotice: null, whole: true });

const all = (name: string, source = html): Element[] =>
  DomUtils.getElementsByTagName(name, parseDocument(source), true);
const texts = (name: string, source = html): string[] =>
  all(name, source).map((element) => DomUtils.textContent(element));

describe("the web page is the report", () => {
  it("has the title, the sections and their parts as headings", () => {
    expect(texts("h1")).toEqual(["宝清县朝阳镇2023年政府信息公开工作年度报告"]);
    expect(texts("h2")).toEqual(draftOf(chaoyang).sections.map(({ heading }) => heading));
    expect(texts("h3")[0]).toBe("（一）主动公开");
  });

  it("names every table as the heading over it does", () => {
    const names = all("table").map((table) => table.attribs["aria-label"]);
    expect(names).toEqual(texts("h2").slice(1, 4));
  });

  it("lets the tables scroll by themselves on a narrow screen, by finger or keyboard", () => {
    for (const table of all("table")) {
      const place = table.parent as Element;
      expect(place.attribs).toMatchObject({ role: "region", tabindex: "0" });
      expect(place.attribs["aria-label"]).toBe(table.attribs["aria-label"]);
      expect(place.attribs["style"]).toContain("overflow-x:auto");
    }
    // Table two has few columns: it fits.
    const wide = all("table").map(({ attribs }) => attribs["style"]?.includes("min-width:640px"));
    expect(wide).toEqual([false, true, true]);
    expect(all("div")[0]?.attribs["style"]).toContain("overflow-wrap:anywhere");
  });

  it.each(TABLE_KEYS)("%s has every label as a heading with its scope", (key) => {
    const table = all("table")[TABLE_KEYS.indexOf(key)];
    const headings = DomUtils.getElementsByTagName("th", table ?? [], true);
    const printed = LAYOUTS["2021"][key].labels.filter(({ role }) => role !== "corner");
    const scopes = { block: "rowgroup", column: "col", row: "row", group: "row", corner: "" };
    const found = headings.map((th) => `${DomUtils.textContent(th)} ${th.attribs["scope"] ?? ""}`);
    expect(found.sort()).toEqual(printed.map(({ text, role }) => `${text} ${scopes[role]}`).sort());
  });

  it.each(TABLE_KEYS)("%s covers its grid exactly once", (key) => {
    const layout = LAYOUTS["2021"][key];
    const table = all("table")[TABLE_KEYS.indexOf(key)];
    const taken = new Set<string>();
    DomUtils.getElementsByTagName("tr", table ?? [], true).forEach((row, top) => {
      let left = 0;
      for (const cell of DomUtils.getElementsByTagName(
        (name) => name === "td" || name === "th",
        row,
        true,
      )) {
        while (taken.has(`${top} ${left}`)) left += 1;
        const rows = Number(cell.attribs["rowspan"] ?? 1);
        const columns = Number(cell.attribs["colspan"] ?? 1);
        for (let r = top; r < top + rows; r += 1) {
          for (let c = left; c < left + columns; c += 1) {
            expect(taken.has(`${r} ${c}`)).toBe(false);
            taken.add(`${r} ${c}`);
          }
        }
      }
    });
    expect(taken.size).toBe(layout.rows * layout.columns);
  });

  it("gives each clause of table two a group of rows of its own", () => {
    const [table] = all("table");
    expect(DomUtils.getElementsByTagName("tbody", table ?? [], true)).toHaveLength(4);
  });

  it("says over the title that errors are open", () => {
    const options = { draftNotice: "草稿：尚有 2 处错误", whole: false };
    expect(texts("p", writeHtml(draftOf(chaoyang), chaoyang, options))[0]).toBe(
      "草稿：尚有 2 处错误",
    );
  });
});

describe("the web page can be pasted anywhere", () => {
  const KNOWN = ["div", "h1", "h2", "h3", "p", "table", "colgroup", "col"];
  const INSIDE = ["thead", "tbody", "tr", "th", "td"];

  it("uses plain elements with style, scope, spans, names and language only", () => {
    const elements = all("*");
    expect([...new Set(elements.map(({ name }) => name))].sort()).toEqual(
      [...KNOWN, ...INSIDE].sort(),
    );
    const attributes = new Set(elements.flatMap(({ attribs }) => Object.keys(attribs)));
    expect([...attributes].sort()).toEqual([
      "aria-label",
      "colspan",
      "lang",
      "role",
      "rowspan",
      "scope",
      "style",
      "tabindex",
    ]);
    expect(html).not.toMatch(/url\(|expression|@import/i);
  });

  it("marks what is still missing by its colour", () => {
    const introduction = paragraphs("introduction", ["公开126条。【待填：<改进措施>】"]);
    const draft = { ...draftOf(chaoyang), introduction };
    const written = writeHtml(draft, chaoyang, { draftNotice: null, whole: false });
    expect(texts("span", written)).toEqual(["【待填：<改进措施>】"]);
    expect(all("span", written)[0]?.attribs["style"]).toContain("background");
    expect(texts("p", written)[0]).toBe("公开126条。【待填：<改进措施>】");
  });

  it("is a complete page in Chinese when it is asked for", () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
    expect(page).toContain('<meta charset="utf-8">');
    expect(texts("title", page)).toEqual(texts("h1"));
    expect(page).toContain(html);
  });

  it("takes what people typed as text, never as markup", () => {
    const typed = `<script>alert("1")</script> & 'x' <img src=x onerror="y">`;
    const draft = {
      ...draftOf(chaoyang),
      title: `${typed}2023年`,
      introduction: paragraphs("introduction", [typed]),
    };
    const report = change(chaoyang, { "requests.received.total": typed });
    const written = writeHtml(draft, report, { draftNotice: typed, whole: true });
    expect([...all("script", written), ...all("img", written)]).toEqual([]);
    expect(texts("p", written).slice(0, 2)).toEqual([typed, typed]);
    expect(texts("td", written)).toContain(typed);
    expect(texts("title", written)).toEqual([`${typed}2023年`]);
    expect(written).not.toMatch(/<(?:script|img)/i);
  });
});
