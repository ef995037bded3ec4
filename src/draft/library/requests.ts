import { ADMINISTRATION, GOVERNMENTS, measures } from "../phrase";

const requests = measures("requests");

/** （二）依申请公开: how applications are handled. */
export const REQUESTS = [
  ...requests(
    ADMINISTRATION,
    "由{谁}登记，{几个}个工作日内转{哪些科室}，经{谁审核}审核答复",
    "与{哪些单位}会商申请{几次}次，议定{什么做法}",
    "{谁}答复前沟通{几次}次，遇{什么情形}帮助补正",
    "{哪个机构}作法制审核，改动答复书{几处}处，多在{什么地方}",
    "{何时}换用答复模板{几种}种，增加{哪几种}",
    "{何时}增设{什么渠道}，由{谁}逐日查看",
    "{谁}记台账，{什么频次}核对期限，列明{哪些要素}",
  ),
  ...requests(
    ["department"],
    "{哪类申请}由{哪个业务科室}提出意见，{谁}核对依据",
    "{何时}梳理近{几年}年的申请，把{哪类信息}列入目录",
  ),
  ...requests(
    GOVERNMENTS,
    "{何时}评查答复文书{几份}份，通报{什么毛病}",
    "会同{哪个机关}复盘{几起}起案件，改进{什么环节}",
    "为{哪些单位}提供指导{几次}次，多为{什么疑难}",
  ),
];
