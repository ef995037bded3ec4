import { claimRule } from "./claim-rule";

export const textSum = claimRule({
  code: "text-sum",
  severity: "explain",
  title: "正文分项与总数不符",
  text: "正文列全的各分项之和等于总数；“其中”只列一部分的，各分项之和不大于总数，下一句才写“其中”的也一样。同一件政策的多种解读形式可以重复计算，不作比较。",
  advice: "核对总数和各分项；分项之间有重复计算的，在正文里说明，或者写明原因。",
  source: "数量关系：各分项之和等于总数",
  needs: [],
});
