import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { formatReportJson } from "../../src/report/parse";
import { fixture } from "../check/reports";
import { temporaryFolder } from "./reports";
import type { Folder } from "./reports";

/** Starts the command line as a user does. */
function nianbao(...given: readonly string[]) {
  const script = join(__dirname, "..", "..", "bin", "nianbao.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], {
    encoding: "utf8",
  });
  return { status, out: stdout.split("\n").filter(Boolean), err: stderr };
}

describe("the command line as it is started", () => {
  let folder: Folder;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  it("checks every file of a folder, in the order of their names", () => {
    for (const name of ["suqian-2024", "chaoyang-2023", "suqian-2023"]) {
      folder.write(`${name}.json`, formatReportJson(fixture(name)));
    }
    const { status, out, err } = nianbao("check", "--json", folder.path);
    const files = out.map((line) => (JSON.parse(line) as { file: string }).file);
    const names = ["chaoyang-2023.json", "suqian-2023.json", "suqian-2024.json"];
    expect(files).toEqual(names.map((name) => join(folder.path, name)));
    expect({ status, err }).toEqual({ status: 1, err: "" });
  });

  it("ends with 2 and a sentence where a file cannot be read, and checks the others", () => {
    folder.write("a.json", "{");
    folder.write("b.json", formatReportJson(fixture("suqian-2024")));
    const { status, out, err } = nianbao("check", "--json", folder.path);
    expect(out).toHaveLength(1);
    expect(status).toBe(2);
    expect(err).toMatch(/^.*a\.json：\p{Script=Han}/u);
  });

  it("prints the help where nothing is asked", () => {
    expect(nianbao()).toMatchObject({ status: 0, err: "" });
  });
});
