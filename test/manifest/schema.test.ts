import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { describeWithShared, shared } from "../shared";

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(shared("manifest-schema", name), "utf8"),
});

/** What xmllint objects to in a manifest, ribbon and resources included. */
async function objections(manifest: string): Promise<string[]> {
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [schema("OfficeAppManifestV1_1.xsd")],
    preload: [
      "OfficeAppBasicTypesV1_0.xsd",
      "TaskPaneAppVersionOverridesV1_0.xsd",
      "MailAppVersionOverridesV1_0.xsd",
      "MailAppVersionOverridesV1_1.xsd",
    ].map(schema),
  });
  return result.errors.map(({ message }) => message);
}

describeWithShared("manifest.xml against Microsoft's schemas", () => {
  // The schemas are of 2020 and do not know Runtimes yet.
  const manifest = readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8").replace(
    /<Runtimes>[\s\S]*?<\/Runtimes>/,
    "",
  );

  it("is valid", async () => {
    expect(await objections(manifest)).toEqual([]);
  });

  it.each([
    ["the permissions", /<Permissions>.*<\/Permissions>/],
    ["the tab's name", /<Label resid="Tab.Label" \/>/],
    ["the function of a button", /<FunctionName>checkReport<\/FunctionName>/],
  ])("would not be valid without %s", async (_what, part) => {
    expect(manifest).toMatch(part);
    expect(await objections(manifest.replace(part, ""))).not.toEqual([]);
  });
});
