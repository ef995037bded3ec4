import { readArguments } from "../../src/cli/arguments";

describe("the arguments of nianbao", () => {
  it("check takes files, --json and --previous in any order", () => {
    expect(
      readArguments(["check", "a.docx", "--json", "--previous", "去年.xlsx", "b.txt"]),
    ).toEqual({
      kind: "check",
      json: true,
      previous: "去年.xlsx",
      tables: null,
      opinions: null,
      files: ["a.docx", "b.txt"],
    });
  });

  it("--tables takes the number of one of several tables", () => {
    expect(readArguments(["check", "--tables", "2", "a.docx"])).toMatchObject({ tables: 2 });
    for (const wrong of ["0", "一", "1.5"]) {
      expect(readArguments(["check", "--tables", wrong, "a.docx"])).toEqual({
        kind: "wrong",
        sentence: "“--tables”后面要写第几张表：1、2……",
      });
    }
  });

  it("--opinions takes the folder that opinions are written into", () => {
    expect(readArguments(["check", "--opinions", "意见", "a.docx"])).toMatchObject({
      opinions: "意见",
      files: ["a.docx"],
    });
  });

  it("a file whose name begins with a dash stands after --", () => {
    expect(readArguments(["check", "--", "-年报.txt"])).toMatchObject({ files: ["-年报.txt"] });
  });

  it.each([[[]], [["help"]], [["--help"]], [["check", "--help"]]])("%j asks for help", (given) => {
    expect(readArguments(given)).toEqual({ kind: "help" });
  });

  it.each([
    [["审核"], "没有“审核”这个命令。"],
    [["check"], "没有写要审核的文件。"],
    [["check", "--jsn", "a.txt"], "没有“--jsn”这个选项。"],
    [["check", "a.txt", "--previous"], "“--previous”后面要写文件名。"],
    [["check", "a.txt", "--tables"], "“--tables”后面要写序号。"],
    [["check", "a.txt", "--opinions"], "“--opinions”后面要写文件夹。"],
    [["check", "--json=1", "a.txt"], "“--json”后面不带内容。"],
  ])("%j is answered: %s", (given, sentence) => {
    expect(readArguments(given)).toEqual({ kind: "wrong", sentence });
  });
});
