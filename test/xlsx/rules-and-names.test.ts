import { area } from "../../workbench/grid/address";
import { NO_VALIDATION } from "../../workbench/grid/validation";
import { partOf, readBack } from "./read-back";
import { snapshotOf } from "./snapshot";

describe("Data validation in the saved file", () => {
  it("whole numbers from 0, with the sentences that the user reads", async () => {
    const sheet = await readBack(
      snapshotOf(
        {},
        {
          validations: {
            one: [
              {
                ...NO_VALIDATION,
                id: "v",
                areas: [area(4, 3, 2, 2)],
                type: "whole",
                operator: "greaterThanOrEqual",
                formula1: "0",
                alertTitle: "不是件数",
                alertMessage: "请填写不小于 0 的整数。",
                promptTitle: "自然人",
                promptMessage: "填写件数",
              },
            ],
          },
        },
      ),
    );
    const expected = {
      type: "whole",
      operator: "greaterThanOrEqual",
      formulae: [0],
      allowBlank: true,
      errorStyle: "stop",
      showErrorMessage: true,
      errorTitle: "不是件数",
      error: "请填写不小于 0 的整数。",
      showInputMessage: true,
      promptTitle: "自然人",
      prompt: "填写件数",
    };
    expect(sheet.getCell("D5").dataValidation).toMatchObject(expected);
    expect(sheet.getCell("E6").dataValidation).toMatchObject(expected);
    expect(sheet.getCell("F6").dataValidation).toBeUndefined();
  });

  it("a list that is spelled out is quoted, a reference is not", async () => {
    const rule = (formula1: string) => ({
      ...NO_VALIDATION,
      id: formula1,
      areas: [area(0, formula1.startsWith("=") ? 1 : 0)],
      type: "list" as const,
      formula1,
    });
    const sheet = await readBack(
      snapshotOf({}, { validations: { one: [rule("是,否"), rule("=$D$1:$D$3")] } }),
    );
    expect(sheet.getCell("A1").dataValidation.formulae).toEqual(['"是,否"']);
    expect(sheet.getCell("B1").dataValidation.formulae).toEqual(["$D$1:$D$3"]);
  });
});

describe("Conditional formats in the saved file", () => {
  it("a mark keeps its cells, formula and look; the first rule wins", async () => {
    const part = await partOf(
      snapshotOf(
        {},
        {
          conditionalFormats: {
            one: [
              {
                id: "a",
                areas: [area(26, 3), area(26, 9)],
                condition: { kind: "formula", formula: '=LEN("年报助手")>0' },
                style: { fill: "#FFC7CE", color: "#9C0006", bold: true },
                stopIfTrue: false,
              },
              {
                id: "b",
                areas: [area(0, 0, 3, 3)],
                condition: { kind: "number", operator: "notBetween", values: [0, 10] },
                style: { italic: true },
                stopIfTrue: false,
              },
            ],
          },
        },
      ),
      "xl/worksheets/sheet1.xml",
    );
    expect(part).toContain('<conditionalFormatting sqref="D27 J27">');
    expect(part).toMatch(/<cfRule type="expression" dxfId="0" priority="1">/);
    expect(part).toContain("<formula>LEN(&quot;年报助手&quot;)&gt;0</formula>");
    expect(part).toMatch(/<cfRule type="cellIs" dxfId="1" priority="2" operator="notBetween">/);
    expect(part).toContain("<formula>0</formula><formula>10</formula>");
  });

  it("the fill of a mark is the background colour, which is the one that Excel shows", async () => {
    const snapshot = snapshotOf(
      {},
      {
        conditionalFormats: {
          one: [
            {
              id: "a",
              areas: [area(0, 0)],
              condition: { kind: "formula", formula: "=TRUE" },
              style: { fill: "#FFC7CE" },
              stopIfTrue: false,
            },
          ],
        },
      },
    );
    const styles = await partOf(snapshot, "xl/styles.xml");
    expect(styles).toMatch(/<dxf><fill><patternFill patternType="solid">.*FFFFC7CE/);
    expect(styles).toContain('<bgColor rgb="FFFFC7CE"/>');
  });
});

describe("Defined names in the saved file", () => {
  const name = { sheetId: null, visible: true, comment: "" };

  it("a table's name keeps its reference and its comment", async () => {
    const formula = "='三、依申请公开'!$A$3:$J$31";
    const comment = '格式=2021;年度=2023;单位="甲"&<乙>';
    const part = await partOf(
      snapshotOf({}, { names: [{ ...name, name: "年报_表三", formula, comment }] }),
      "xl/workbook.xml",
    );
    expect(part).toContain(
      '<definedName name="年报_表三" ' +
        'comment="格式=2021;年度=2023;单位=&quot;甲&quot;&amp;&lt;乙&gt;">' +
        "'三、依申请公开'!$A$3:$J$31</definedName>",
    );
    expect(part.indexOf("<definedNames>")).toBeGreaterThan(part.indexOf("</sheets>"));
    expect(part.indexOf("<definedNames>")).toBeLessThan(part.indexOf("<calcPr"));
  });

  it("constants, names of one sheet, hidden names and broken references are kept", async () => {
    const part = await partOf(
      snapshotOf(
        {},
        {
          names: [
            { ...name, name: "税率", formula: "=0.13" },
            { ...name, name: "本表", formula: "='三、依申请公开'!$A$1", sheetId: "one" },
            { ...name, name: "暗", formula: "=#REF!", visible: false },
          ],
        },
      ),
      "xl/workbook.xml",
    );
    expect(part).toContain('<definedName name="税率">0.13</definedName>');
    expect(part).toContain('<definedName name="本表" localSheetId="0">');
    expect(part).toContain('<definedName name="暗" hidden="1">#REF!</definedName>');
  });
});
