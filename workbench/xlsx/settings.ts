import type JSZip from "jszip";
import type { Package } from "./open/package";
import { at, attribute, children } from "./open/xml";
import { escape } from "./names";
import { changePart } from "./parts";

/**
 * An add-in's settings stand in a file where Excel puts them: as properties of a web extension,
 * which a list of task panes leads to. The reference says whose they are: the id of our manifest.
 */
const ADD_IN = "f3c347ee-2830-4b67-bbb8-526648181389";
const FOLDER = "xl/webextensions";
const MICROSOFT = "http://schemas.microsoft.com/office";
const RELATIONS = `${MICROSOFT}/2011/relationships`;
const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The settings of a file; none where another program has dropped them. */
export function settingsOf(file: Package): Record<string, unknown> {
  const panes = file.relations().find(({ type }) => type === "webextensiontaskpanes");
  const extensions = (panes ? file.relations(panes.part) : []).flatMap(
    ({ part }) => file.part(part) ?? [],
  );
  const ours = extensions.find((each) => attribute(at(each, "reference"), "id") === ADD_IN);
  return Object.fromEntries(
    children(at(ours, "properties"), "property").map((each): [string, unknown] => [
      attribute(each, "name") ?? "",
      JSON.parse(attribute(each, "value") ?? "null"),
    ]),
  );
}

/** Puts the settings into the file; without any nothing is added. */
export async function putSettings(
  zip: JSZip,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const properties = Object.entries(settings).map(
    ([name, value]) =>
      `<we:property name="${escape(name)}" value="${escape(JSON.stringify(value))}"/>`,
  );
  if (properties.length === 0) return;
  zip.file(
    `${FOLDER}/webextension1.xml`,
    `${HEAD}<we:webextension xmlns:we="${MICROSOFT}/webextensions/webextension/2010/11" ` +
      `id="{${ADD_IN}}"><we:reference id="${ADD_IN}" version="1.0.0.0" store="developer" ` +
      `storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join("")}` +
      `</we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE_RELATIONS}"/></we:webextension>`,
  );
  zip.file(
    `${FOLDER}/taskpanes.xml`,
    `${HEAD}<wetp:taskpanes xmlns:wetp="${MICROSOFT}/webextensions/taskpanes/2010/11">` +
      '<wetp:taskpane dockstate="right" visibility="0" width="350" row="1">' +
      `<wetp:webextensionref xmlns:r="${OFFICE_RELATIONS}" r:id="rId1"/>` +
      "</wetp:taskpane></wetp:taskpanes>",
  );
  zip.file(
    `${FOLDER}/_rels/taskpanes.xml.rels`,
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONS}/webextension" Target="webextension1.xml"/>` +
      "</Relationships>",
  );
  await changePart(zip, "_rels/.rels", (xml) =>
    before(
      xml,
      "</Relationships>",
      `<Relationship Id="rIdPanes" Type="${RELATIONS}/webextensiontaskpanes" ` +
        `Target="${FOLDER}/taskpanes.xml"/>`,
    ),
  );
  await changePart(zip, "[Content_Types].xml", (xml) =>
    before(
      xml,
      "</Types>",
      ["webextensiontaskpanes", "webextension"]
        .map((kind, index) => {
          const part = index === 0 ? "taskpanes" : "webextension1";
          const type = `application/vnd.ms-office.${kind}+xml`;
          return `<Override PartName="/${FOLDER}/${part}.xml" ContentType="${type}"/>`;
        })
        .join(""),
    ),
  );
}

const before = (xml: string, end: string, what: string): string =>
  xml.replace(end, () => `${what}${end}`);
