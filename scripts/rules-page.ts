import { RULES } from "../src/check/rules";
import type { RuleText } from "../src/check/rules/rule";
import { LEDGER_RULES } from "../src/check/rules/ledger";
import { SEVERITY_NAMES } from "../src/check/rules/severity";
import { TABLE_RULES } from "../src/check/rules/tables";
import { TEXT_RULES } from "../src/check/rules/text";
import { rulesOf } from "../src/check/sums/linear-rules";
import { FORMATS, LAYOUTS } from "../src/report/formats";
import { TABLE_KEYS } from "../src/report/form";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heading), row(heading.map(() => "---")), ...rows.map(row)].join("\n");
}

/** How often each linear rule stands in each edition of the form. */
function countsOfRules(): string {
  const counts = FORMATS.map(({ key }) =>
    TABLE_KEYS.flatMap((name) => rulesOf(LAYOUTS[key][name]).map(({ code }): string => code)),
  );
  const codes = RULES.map(({ code }) => code).filter((code) =>
    counts.some((own) => own.includes(code)),
  );
  return table(
    ["代码", ...FORMATS.map(({ firstYear }) => `${firstYear} 年表格`)],
    codes.map((code) => [
      `\`${code}\``,
      ...counts.map((own) => String(own.filter((each) => each === code).length)),
    ]),
  );
}

function rulesTable(rules: readonly RuleText[]): string {
  return table(
    ["问题", "代码", "程度", "规则", "怎么办", "依据"],
    rules.map(({ code, severity, title, text, advice, source }) => [
      title,
      `\`${code}\``,
      SEVERITY_NAMES[severity],
      text,
      advice,
      source,
    ]),
  );
}

/** docs/审核规则.md, made from the rules that the checker itself uses. */
export function rulesPage(): string {
  return `# 审核规则

本页由 \`npm run rules\` 根据程序中的规则数据生成，请勿手工修改。

三种程度：**错误**必须改正；**需核实**要么改正，要么写明审核说明后保留；**提示**供参考。

## 表格

${rulesTable(TABLE_RULES)}

空白和不是数字的单元格只报一次，用到它的合计不再重复报；已填的数已经超过合计的，仍按合计不符报出。

“填 0”只在不会使别的合计不符时提供；空白的合计，各项齐全时可以按相加的和填入。

带数量关系的规则，在每版表格中各有几条：

${countsOfRules()}

## 台账

只在工作簿里有依申请公开台账时审核；汇总表不与台账核对。

${rulesTable(LEDGER_RULES)}

## 正文

除缺少章节外，读正文得出的问题至多列为需核实：一句话的统计范围可能与表格不同。每一条都引出原句。下级单位或者全市的数、备案和应诉的数、概数（“余”“多”“近”）、与上年相比的数，不与表格核对。

${rulesTable(TEXT_RULES)}
`;
}
