import { ADMINISTRATION, EVERYBODY, GOVERNMENTS, PUBLIC_BODIES } from "../phrase";
import type { Field, ProblemPhrase, Writer } from "../phrase";

const pair = (writers: readonly Writer[], problem: string, improvement: string): ProblemPhrase => ({
  writers,
  problem,
  improvement,
});

const pairOf = (field: Field, problem: string, improvement: string): ProblemPhrase => ({
  ...pair(["department"], problem, improvement),
  field,
});

/** The library of problems, each with the improvement that answers it. */
export const PROBLEM_PHRASES: readonly ProblemPhrase[] = [
  pair(EVERYBODY, "{哪个栏目}更新不及时，最长{多久}", "由{谁}{什么频次}核对，{何时}补发{几条}条"),
  pair(
    EVERYBODY,
    "{哪些内容}公开得不够细，有{几条}条意见提到{什么事}",
    "按{什么标准}补充{哪些要素}，{谁}逐条核对",
  ),
  pair(EVERYBODY, "{哪些岗位}换了{几人}人，{什么业务}不熟练", "{何时}编写{什么手册}，由{谁}带教"),
  pair(
    ADMINISTRATION,
    "{哪份文件}解读单一，只有{多少}次阅读",
    "改用{什么形式}，由{谁}出面讲{哪些要点}",
  ),
  pair(
    ADMINISTRATION,
    "{哪次抽查}查出{几处}处{哪类个人信息}没有遮住",
    "{何时}全部改正，发布前由{谁}再看一遍",
  ),
  pair(
    ["township"],
    "{哪些村}更新不够经常，{哪些账目}缺了{几个月}个月",
    "统一{什么时间}换版，{谁}下村查看",
  ),
  pair(
    ["township"],
    "{哪些动态}占了{几成}成，{哪些补贴}信息偏少",
    "压减{什么内容}，{何时}起{什么频次}发布结果",
  ),
  pair(
    ["township"],
    "{多大年纪}以上群众查阅不便，{哪些村}较多",
    "在{哪里}安排{谁}帮助查询，用{什么方式}送到户",
  ),
  pair(
    ["street"],
    "{哪些社区}的公示只贴在{哪里}，{哪些居民}知晓偏少",
    "增加{什么渠道}，{何时}起由{谁}同步发布",
  ),
  pair(
    ["street"],
    "{哪类民生事项}公开不及时，追问{几次}次",
    "办结后{几天}天内由{谁}公布，{什么频次}通报",
  ),
  pair(["zone"], "{哪些政策}分散在{几处}处，查找不便", "{何时}汇集到{哪个专栏}，由{谁}更新"),
  pair(["zone"], "{哪些兑现结果}公开较慢，{几家}家来问", "由{谁}在拨付后{几天}天内公布{哪些要素}"),
  pair(
    ["department"],
    "{哪些科室}报送偏少，全年只有{几条}条",
    "列入{哪个环节}，由{谁}{什么频次}通报",
  ),
  pair(
    ["department"],
    "{哪些栏目}没有跟上职能调整，{几条}条过时",
    "{何时}按新职能改目录，由{谁}清理",
  ),
  pair(
    ["department"],
    "{几份}份答复说理偏弱，多为{哪类申请}",
    "{何时}汇编{什么案例}，由{哪个机构}逐份审核",
  ),
  pair(
    GOVERNMENTS,
    "{哪些单位}与{哪些单位相比}差距较大，相差{几分}分",
    "由{谁}一对一指导，{何时}复查{哪些项目}",
  ),
  pair(
    GOVERNMENTS,
    "{几起}起被纠正，{哪个环节}不够规范",
    "{何时}评查文书{几份}份，会同{哪个机关}讲评",
  ),
  pair(
    GOVERNMENTS,
    "{哪些平台}各自发布，{哪类信息}查找不便",
    "{何时}并入{哪个平台}，检索增加{什么条件}",
  ),
  pair(
    ["county"],
    "{哪些领域}的目录落实不到位，缺{几项}项",
    "{何时}对照核查{哪些乡镇或部门}，由{谁}补齐",
  ),
  pair(["city"], "{哪项决策}参与面不够广，只收到{几条}条", "加用{什么方式}，{何时}说明{哪些理由}"),
  pair(
    PUBLIC_BODIES,
    "{哪些事项}的公开不够及时，{谁}多次询问",
    "{何时}明确由{谁负责}发布，{什么频次}核对",
  ),
  pairOf(
    "market",
    "{哪类抽检}结果公布较慢，平均用{几天}天",
    "检验报告到后{几个}个工作日内由{谁}公布",
  ),
  pairOf(
    "education",
    "招生{哪个环节}解释不够细，咨询{几次}次",
    "{何时}发布问答，{谁}开通{什么渠道}答疑",
  ),
  pairOf(
    "health",
    "{哪些机构}公开的{哪类信息}不全，抽查缺{几项}项",
    "{何时}列出清单，由{谁}{什么频次}检查",
  ),
  pairOf(
    "emergency",
    "{哪类预警}到{哪些村或社区}不够快，用了{几分钟}分钟",
    "增加{什么方式}，{何时}演练一次",
  ),
  pairOf(
    "housing",
    "{哪些项目}的进度更新不及时，业主询问{几次}次",
    "由{谁}{什么频次}更新，{何时}设公示牌",
  ),
  pairOf(
    "police",
    "{哪些业务}的材料说明不够清楚，群众多跑{几次}次",
    "{何时}改写指南，{谁}每月抽问{几人}人",
  ),
  pairOf(
    "land",
    "{哪个批次}征地的{哪些材料}公布不够及时",
    "由{谁}随批次公布，{何时}补齐旧批次{几个}个",
  ),
];
