import { readArguments } from "../../src/cli/arguments";

describe("the arguments of nianbao", () => {
  it("check takes files, --json and --previous in any order", () => {
    expect(
      readArguments(["check", "a.docx", "--json", "--previous", "去年.xlsx", "b.txt"]),
    ).toEqual({
      kind: "check",
      json: true,
      previous: "去年.xlsx",
      files: ["a.docx", "b.txt"],
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
    [["check", "--json=1", "a.txt"], "“--json”后面不带内容。"],
  ])("%j is answered: %s", (given, sentence) => {
    expect(readArguments(given)).toEqual({ kind: "wrong", sentence });
  });
});
