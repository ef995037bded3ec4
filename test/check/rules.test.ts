import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { RULES } from "../../src/check/rules";
import type { Rule } from "../../src/check/rules/rule";
import { LEDGER_RULES } from "../../src/check/rules/ledger";
import { SEVERITIES } from "../../src/check/rules/severity";
import { TABLE_RULES } from "../../src/check/rules/tables";
import { TEXT_RULES } from "../../src/check/rules/text";
import { LINEAR_NAMES } from "../../src/check/sums/linear-rules";
import { change, filled, fixture, subjectWith } from "./reports";

const isRule = (value: unknown): value is Rule =>
  typeof value === "object" && value !== null && "tell" in value && "code" in value;

/** Every rule that a file of the folder exports, with the name of the file. */
function rulesIn(folder: string): readonly (readonly [file: string, rule: Rule])[] {
  const path = resolve(__dirname, "..", "..", "src", "check", "rules", folder);
  return readdirSync(path)
    .filter((name) => name !== "index.ts")
    .flatMap((name) => {
      const exported = jest.requireActual<Readonly<Record<string, unknown>>>(resolve(path, name));
      return Object.values(exported)
        .filter(isRule)
        .map((rule) => [name.replace(/\.ts$/, ""), rule] as const);
    });
}

const FILES = [...rulesIn("tables"), ...rulesIn("ledger"), ...rulesIn("text")];

describe("the rules", () => {
  it("are those of the files, each listed once", () => {
    const files = FILES.map(([, { code }]) => code).sort();
    expect(files.length).toBeGreaterThan(40);
    expect(RULES.map(({ code }) => code).sort()).toEqual(files);
    expect(new Set(files).size).toBe(files.length);
    expect(RULES).toEqual([...TABLE_RULES, ...LEDGER_RULES, ...TEXT_RULES]);
  });

  it.each(FILES)("%s is the file of the rule that has its name", (file, { code }) => {
    expect(code).toBe(file);
  });

  it("have titles that tell them apart", () => {
    const titles = RULES.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(FILES)("%s says in Chinese what it is, what to do and where it comes from", (_, rule) => {
    const { title, text, advice, source } = rule;
    for (const words of [title, text, advice, source]) {
      expect(words).toMatch(/\p{Script=Han}/u);
      expect(words).not.toMatch(/[A-Za-z]/u);
    }
    for (const sentence of [text, advice]) expect(sentence).toMatch(/。$/u);
    expect(SEVERITIES).toContain(rule.severity);
  });

  it.each(FILES)("%s says what it lacks, wherever it cannot be judged", (_, { needs }) => {
    const reports = [
      filled(null),
      filled("若干"),
      { ...fixture("hongze-2023"), disclosure: null, level: null },
      change(filled(0), { "requests.received.total": null }),
    ];
    for (const subject of reports.map((report) => subjectWith(report))) {
      for (const need of needs) {
        const lacks = typeof need.lacks === "string" ? need.lacks : need.lacks(subject);
        expect(lacks).toMatch(/^[\p{Script=Han}、]+$/u);
      }
    }
  });

  it("about one number or another need it: only what needs nothing is judged of an empty report", () => {
    const none = { ...filled(0), disclosure: null, requests: null, proceedings: null, level: null };
    const subject = subjectWith({ ...none, organisation: "" });
    const judged = RULES.filter(
      ({ needs, applies }) => applies(subject) && needs.every((need) => need.isMet(subject)),
    );
    expect(judged.map(({ code }) => code)).toEqual(["table-missing"]);
  });

  it("over counts have a name beside a blank, and every such name is of a rule", () => {
    const codes: readonly string[] = RULES.map(({ code }) => code);
    for (const [code, { name }] of Object.entries(LINEAR_NAMES)) {
      expect(codes).toContain(code);
      expect(name).toMatch(/^\p{Script=Han}+$/u);
    }
  });
});
