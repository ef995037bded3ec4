import { onTable } from "../found";
import type { Found } from "../found";
import { rule } from "../rule";
import { PRACTICE } from "../words";

interface NameMissingFound extends Found {
  readonly address: string;
}

export const nameMissing = rule({
  code: "name-missing",
  severity: "error",
  title: "没有填报单位",
  text: "插入的表格上面要有填报单位：没有写单位名称的年报不能上报。",
  advice: "在“填表”页填写单位名称，各表的表头一起填上；也可以直接写在表头里。",
  source: PRACTICE,
  needs: [],
  applies: ({ sheet }) => sheet?.headings !== undefined,
  find: ({ sheet, report }): readonly NameMissingFound[] => {
    const waiting = (sheet?.headings ?? []).find(({ organisation }) => organisation === "");
    if (report.organisation !== "" || waiting === undefined) return [];
    return [{ ...onTable(null), address: waiting.address }];
  },
  says: () => "表格上面的填报单位还空着。",
  address: ({ address }) => address,
});
