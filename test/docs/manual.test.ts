import { manual, readme, targetsOf } from "./pages";
import { screenTexts } from "./screen-words";

const texts = screenTexts();
const onScreen = (words: string): boolean => texts.some((text) => text.test(words));
const quotedBy = (open: string, close: string): string[] =>
  [...manual.text.matchAll(new RegExp(`${open}([^${close}]*)${close}`, "g"))]
    .map(([, words = ""]) => words)
    .filter((words) => words !== "");

describe("docs/使用手册.md", () => {
  it("writes in 【】 only words that stand on the screen", () => {
    const words = quotedBy("【", "】");

    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => !onScreen(word))).toEqual([]);
  });

  it("quotes in 「」 only messages that the add-in can show", () => {
    const messages = quotedBy("「", "」");

    expect(messages.length).toBeGreaterThan(5);
    expect(messages.filter((message) => !onScreen(message))).toEqual([]);
  });

  it("would notice a word that no screen has", () => {
    expect(onScreen("另存一份")).toBe(false);
  });

  it("leads to the rules, and the README leads to it", () => {
    expect(targetsOf(manual)).toContain("审核规则.md");
    expect(targetsOf(readme)).toContain("docs/使用手册.md");
  });
});
