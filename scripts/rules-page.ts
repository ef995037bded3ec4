import { CATALOGUE, FINDING_CODES, SEVERITY_NAMES } from "../src/check/catalogue";
import type { RuleText } from "../src/check/catalogue";
import { rulesOf } from "../src/check/sums/linear-rules";
import { TEXT_CATALOGUE } from "../src/check/text/catalogue";
import { FORMATS, LAYOUTS } from "../src/report/formats";
import { TABLE_KEYS } from "../src/report/form";

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heading), row(heading.map(() => "---")), ...rows.map(row)].join("\n");
}

/** How often each linear rule stands in each edition of the form. */
function countsOfRules(): string {
  const counts = FORMATS.map(({ key }) =>
    TABLE_KEYS.flatMap((name) => rulesOf(LAYOUTS[key][name]).map(({ code }) => code)),
  );
  const codes = FINDING_CODES.filter((code) =>
    counts.some((rules) => rules.some((c) => c === code)),
  );
  return table(
    ["代码", ...FORMATS.map(({ firstYear }) => `${firstYear} 年表格`)],
    codes.map((code) => [
      `\`${code}\``,
      ...counts.map((rules) => String(rules.filter((c) => c === code).length)),
    ]),
  );
}

function rulesTable(catalogue: Readonly<Record<string, RuleText>>): string {
  return table(
    ["问题", "代码", "程度", "规则", "怎么办", "依据"],
    Object.entries(catalogue).map(([code, { severity, title, rule, instruction, source }]) => [
      title,
      `\`${code}\``,
      SEVERITY_NAMES[severity],
      rule,
      instruction,
      source,
    ]),
  );
}

/** docs/审核规则.md, made from the data that the checker itself uses. */
export function rulesPage(): string {
  return `# 审核规则

本页由 \`npm run rules\` 根据程序中的规则数据生成，请勿手工修改。

三种程度：**错误**必须改正；**需核实**要么改正，要么写明审核说明后保留；**提示**供参考。

## 表格

${rulesTable(CATALOGUE)}

空白和不是数字的单元格只报一次，用到它的合计不再重复报；已填的数已经超过合计的，仍按合计不符报出。

“填 0”只在不会使别的合计不符时提供；空白的合计，各项齐全时可以按相加的和填入。

带数量关系的规则，在每版表格中各有几条：

${countsOfRules()}

## 正文

除缺少章节外，读正文得出的问题至多列为需核实：一句话的统计范围可能与表格不同。每一条都引出原句。下级单位或者全市的数、备案和应诉的数、概数（“余”“多”“近”）、与上年相比的数，不与表格核对。

${rulesTable(TEXT_CATALOGUE)}
`;
}
