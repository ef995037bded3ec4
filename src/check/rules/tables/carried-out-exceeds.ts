import { linearRule } from "../linear-rule";
import { balanceName, limitSentence } from "../sum-words";

export const carriedOutExceeds = linearRule({
  code: "carried-out-exceeds",
  severity: "error",
  title: "结转数过大",
  text: "表三每一列：四（结转下年度）不大于一（本年新收）加二（上年结转）。",
  advice: "核对结转下年度、新收和上年结转，改正填错的数。",
  source: "由表三的勾稽关系得出：办理结果不会是负数",
  says: (found) => limitSentence(found, balanceName),
});
