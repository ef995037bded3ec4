import { placeOf } from "../../../report/place";
import { linearRule } from "../linear-rule";
import { limitSentence } from "../sum-words";

export const issuedExceeds = linearRule({
  code: "issued-exceeds",
  severity: "explain",
  title: "制发数过大",
  text: "表二规章、行政规范性文件：本年制发不大于现行有效加本年废止。",
  advice: "核对制发、废止和现行有效件数；有合理原因的，写明原因。",
  source: "数量关系：本年制发的，到年末或者有效，或者已经废止",
  says: (found) => limitSentence(found, ({ cell }) => placeOf(cell).column),
});
