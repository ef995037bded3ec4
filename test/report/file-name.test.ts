import fc from "fast-check";
import { distinctNames, fileStem } from "../../src/report/file-name";

describe("names of files", () => {
  it("hold nothing that a system does not allow, and no folder", () => {
    expect(fileStem('../甲\\乙:*?"<>|\u202e镇')).toBe("..甲乙镇");
    fc.assert(fc.property(fc.string(), (name) => !/[\\/:*?"<>|]/u.test(fileStem(name))));
  });

  it("two alike get a number, before the ending", () => {
    expect(distinctNames(["甲.docx", "乙.docx", "甲.docx", "甲.docx"])).toEqual([
      "甲.docx",
      "乙.docx",
      "甲(2).docx",
      "甲(3).docx",
    ]);
  });

  it("no name is one that is taken, whatever its letters' case", () => {
    expect(distinctNames(["A.docx"], undefined, ["a.docx", "A(2).docx"])).toEqual(["A(3).docx"]);
  });

  it("are all different, and the first of each is as it was", () => {
    const names = fc.array(fc.constantFrom("甲.docx", "a.docx", "A.docx", "甲(2).docx", "a"));
    fc.assert(
      fc.property(names, (given) => {
        const own = distinctNames(given);
        const plain = own.map((name) => name.toLowerCase());
        expect(new Set(plain).size).toBe(given.length);
        expect(own[0]).toBe(given[0]);
      }),
    );
  });
});
