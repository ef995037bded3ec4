import type { TableKey } from "../../src/report/form";
import { TABLE_KEYS } from "../../src/report/form";
import { LAYOUTS } from "../../src/report/formats";
import type { Area } from "../../src/report/layout-types";
import { describeWithShared, shared } from "../shared";
import { templateTables } from "./template";
import type { TemplateCell } from "./template";

const place = ({ top, left, rows, columns }: Area): string => `${top},${left} ${rows}×${columns}`;

describeWithShared("the 2021 edition beside the official template (../shared)", () => {
  let tables: TemplateCell[][] = [];

  beforeAll(async () => {
    tables = await templateTables(shared("sources", "template-2021.docx"));
  });

  const template = (key: TableKey): TemplateCell[] => tables[TABLE_KEYS.indexOf(key)] ?? [];

  it("the template has three tables", () => {
    expect(tables).toHaveLength(3);
  });

  it.each(TABLE_KEYS)("%s: the same labels at the same places with the same spans", (key) => {
    const labels = LAYOUTS["2021"][key].labels.map((label) => [place(label), label.text]);
    const printed = template(key)
      .filter(({ text }) => text !== "")
      .map((cell) => [place(cell), cell.text]);
    expect(labels.sort()).toEqual(printed.sort());
  });

  it.each(TABLE_KEYS)("%s: the same cells for numbers", (key) => {
    const cells = LAYOUTS["2021"][key].cells.map(place);
    const empty = template(key)
      .filter(({ text }) => text === "")
      .map(place);
    expect(cells.sort()).toEqual(empty.sort());
  });
});
