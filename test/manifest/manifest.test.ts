import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ManifestInfo } from "office-addin-manifest";
import { elements, pngSize } from "./read";

const root = join(__dirname, "..", "..");
const path = join(root, "manifest.xml");
const text = readFileSync(path, "utf8");
const attributes = (tag: string, name: string) =>
  elements(text, tag).map((element) => element.attributes.get(name) ?? "");

/** Microsoft's reader, in a process of its own: it depends on ES modules, which jest cannot load. */
function readByOffice(): ManifestInfo {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((manifest) => process.stdout.write(JSON.stringify(manifest)))`;
  const output = execFileSync(process.execPath, ["-e", script, path], {
    cwd: root,
    encoding: "utf8",
  });
  return JSON.parse(output) as ManifestInfo;
}

describe("manifest.xml, the add-in as Excel sees it", () => {
  it("is read by Microsoft's own reader as what we mean", () => {
    const manifest = readByOffice();

    expect(manifest).toMatchObject({
      displayName: "年报助手",
      providerName: "年报助手",
      defaultLocale: "zh-CN",
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultSettings: { sourceLocation: "https://localhost:3000/index.html" },
    });
    expect(manifest.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("asks for ExcelApi 1.9 and, for the ribbon, shared runtime 1.1", () => {
    const sets = [...elements(text, "Set"), ...elements(text, "bt:Set")].map(
      ({ attributes }) => `${attributes.get("Name")} ${attributes.get("MinVersion")}`,
    );

    expect(sets).toEqual(["ExcelApi 1.9", "SharedRuntime 1.1"]);
  });

  it("shows four buttons in the tab 年报, three of which run a function", () => {
    const strings = new Map(
      elements(text, "bt:String").map(({ attributes }) => [
        attributes.get("id"),
        attributes.get("DefaultValue"),
      ]),
    );
    const labels = attributes("Label", "resid").map((id) => strings.get(id));

    expect(labels).toEqual([
      "政府信息公开工作年度报告",
      "插入表格",
      "审核",
      "清除标记",
      "年报助手",
      "年报",
    ]);
    expect(elements(text, "FunctionName").map(({ content }) => content)).toEqual([
      "insertTables",
      "checkReport",
      "clearMarks",
    ]);
    expect(attributes("Action", "xsi:type")).toEqual([
      "ExecuteFunction",
      "ExecuteFunction",
      "ExecuteFunction",
      "ShowTaskpane",
    ]);
  });

  it("lets a workbook with our tables open the pane by itself", () => {
    const panes = elements(text, "TaskpaneId").map(({ content }) => content);
    expect(panes).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
  });

  it("runs pane and functions in one long-lived runtime", () => {
    expect(attributes("Runtime", "lifetime")).toEqual(["long"]);
    const page = attributes("Runtime", "resid");
    expect(attributes("FunctionFile", "resid")).toEqual(page);
    expect(attributes("SourceLocation", "resid").filter((id) => id !== "")).toEqual(page);
  });

  it("defines every resource it refers to, once, and refers to every one it defines", () => {
    const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap((tag) =>
      attributes(tag, "id").filter((id) => id !== ""),
    );
    const used = [...text.matchAll(/resid="([^"]+)"/g)].map((match) => match[1] ?? "");

    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect([...defined, ...used].filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps every text within the length that Office shows", () => {
    const lengths = (part: string) =>
      elements(elements(text, part)[0]?.content ?? "", "bt:String").map(
        ({ attributes }) => attributes.get("DefaultValue")?.length ?? 0,
      );

    expect(lengths("bt:ShortStrings").length).toBeGreaterThan(0);
    expect(Math.max(...lengths("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(lengths("bt:LongStrings").length).toBeGreaterThan(0);
    expect(Math.max(...lengths("bt:LongStrings"))).toBeLessThanOrEqual(250);
    expect(attributes("Description", "DefaultValue")[0]?.length).toBeLessThanOrEqual(250);
  });

  it("names pictures that are there, in the size it says", () => {
    const images = new Map(
      elements(text, "bt:Image")
        .filter(({ attributes }) => attributes.has("id"))
        .map(({ attributes }) => [attributes.get("id"), attributes.get("DefaultValue") ?? ""]),
    );
    const pictures = elements(text, "bt:Image")
      .filter(({ attributes }) => attributes.has("resid"))
      .map(({ attributes }) => ({
        address: images.get(attributes.get("resid")) ?? "",
        size: Number(attributes.get("size")),
      }))
      .concat(
        { address: attributes("IconUrl", "DefaultValue")[0] ?? "", size: 32 },
        { address: attributes("HighResolutionIconUrl", "DefaultValue")[0] ?? "", size: 64 },
      );

    expect(pictures).toHaveLength(22);
    for (const { address, size } of pictures) {
      expect(pngSize(join(root, new URL(address).pathname))).toEqual({ width: size, height: size });
    }
  });

  it("has a help page where it says", () => {
    const [address = ""] = attributes("SupportUrl", "DefaultValue");
    expect(existsSync(join(root, new URL(address).pathname))).toBe(true);
  });
});
