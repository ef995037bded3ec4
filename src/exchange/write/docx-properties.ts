import { escapeMarkup } from "./characters";

/** The part docProps/core.xml: title and language; nobody is called author, no date is made up. */
export function coreProperties(title: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:language>zh-CN</dc:language>` +
    "</cp:coreProperties>"
  );
}
