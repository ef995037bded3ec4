import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatReportJson } from "../../src/report/parse";
import { fixture } from "../check/reports";
import { temporaryFolder } from "./reports";
import type { Folder } from "./reports";

const ROOT = join(__dirname, "..", "..");

/** Starts a command line as a user does, from another folder than the project's. */
function startedIn(root: string, given: readonly string[], cwd: string) {
  const script = join(root, "bin", "nianbao.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], {
    cwd,
    encoding: "utf8",
  });
  return { status, out: stdout.split("\n").filter(Boolean), err: stderr };
}

const nianbao = (...given: readonly string[]) => startedIn(ROOT, given, tmpdir());

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

describe("the package that npm packs", () => {
  let folder: Folder;
  beforeAll(() => {
    folder = temporaryFolder();
    const npm = spawnSync("npm", ["pack", "--json", "--pack-destination", folder.path], {
      cwd: ROOT,
      encoding: "utf8",
    });
    const [{ filename }] = JSON.parse(npm.stdout) as [{ readonly filename: string }];
    spawnSync("tar", ["-xzf", filename], { cwd: folder.path });
  });
  afterAll(() => folder.remove());

  it("checks a report where nothing else is installed", () => {
    const report = folder.write("年报.json", formatReportJson(fixture("suqian-2024")));
    const { status, out, err } = startedIn(
      join(folder.path, "package"),
      ["check", "--json", report],
      folder.path,
    );
    expect({
      status,
      err,
      files: out.map((line) => (JSON.parse(line) as { file: string }).file),
    }).toEqual({ status: 0, err: "", files: [report] });
  });

  it("has the tables of Chinese codes that a PDF may need, and no sources", () => {
    const has = (name: string): boolean => existsSync(join(folder.path, "package", name));
    expect(has(".cache/nianbao/cmaps/GBK-EUC-H.bcmap")).toBe(true);
    expect(has("src") || has("test") || has("node_modules")).toBe(false);
  });
});
