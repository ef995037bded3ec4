import { EVERYBODY } from "./phrase";
import type { ProblemPhrase, Writer } from "./phrase";

const pair = (writers: readonly Writer[], problem: string, improvement: string): ProblemPhrase => ({
  writers,
  problem,
  improvement,
});

/** The library of problems, each with the improvement that answers it. */
export const PROBLEM_PHRASES: readonly ProblemPhrase[] = [
  pair(
    EVERYBODY,
    "部分信息发布不够及时",
    "明确各类信息的发布时限和责任人，按月核对，逾期的予以提醒",
  ),
  pair(
    EVERYBODY,
    "政策解读形式较为单一，通俗性不够",
    "增加图解、问答和案例说明，由起草人员参与解读，先讲群众怎么办、找谁办",
  ),
  pair(
    EVERYBODY,
    "工作人员变动较多，业务不够熟练",
    "建立岗位交接清单和业务手册，每年组织不少于{次数}次培训",
  ),
  pair(
    ["township"],
    "公开内容以工作动态为主，群众关心的办事、补贴信息偏少",
    "减少一般动态信息，增加惠农补贴、社会救助、工程项目等内容",
  ),
  pair(
    ["township"],
    "村级公开栏更新不够经常",
    "统一村级公开栏的内容和更新周期，结合下村工作现场检查",
  ),
  pair(
    ["township"],
    "年龄较大的群众不习惯上网查阅信息",
    "用好公开栏、广播和入户走访，在便民服务中心安排人员协助查询",
  ),
  pair(
    ["department"],
    "业务科室主动公开意识不强，信息主要靠办公室收集",
    "把公开环节嵌入公文办理和业务流程，由科室直接提出公开内容并对内容负责",
  ),
  pair(
    ["department"],
    "网站栏目与机构职能调整不完全一致",
    "按照新的职能调整目录和栏目，清理重复、过时的内容",
  ),
  pair(
    ["department"],
    "答复文书说理不够充分",
    "建立答复文书法制审核制度，整理典型案例，统一文书格式和引用依据",
  ),
  pair(
    ["county", "city"],
    "各地各部门公开水平不够平衡",
    "加强日常检查和一对一指导，对薄弱单位跟踪督办，推广先进单位的做法",
  ),
  pair(
    ["county", "city"],
    "少数单位办理申请不够规范",
    "开展答复文书评查，通报常见错误，会同司法行政机关加强业务指导",
  ),
  pair(
    ["county", "city"],
    "公开平台较为分散，查找不够方便",
    "整合网站栏目和政务新媒体账号，完善政策文件库的检索功能",
  ),
  pair(
    ["county"],
    "基层政务公开标准目录落实不够到位",
    "对照标准目录核查乡镇和部门的公开事项，缺项的限期补齐",
  ),
  pair(
    ["city"],
    "公众参与重大决策的渠道不够丰富",
    "扩大意见征集范围，运用座谈会、听证会和网上调查，公布采纳情况及理由",
  ),
];
