/** The words for the form's fields; a list's entries are named by the list: "a.b.[].c". */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  version: "版本",
  style: "行文格式",
  "style.numbering": "行文格式 · 序号",
  "style.headings": "行文格式 · 小标题",
  opening: "开头",
  "opening.citeRegulation": "开头 · 依据《条例》",
  "opening.citeNotice": "开头 · 依据格式文件",
  "opening.otherBases": "开头 · 其他依据",
  "opening.period": "开头 · 统计期限",
  "opening.publishedAt": "开头 · 公布网站",
  "opening.url": "开头 · 网址",
  "opening.office": "开头 · 联系单位",
  "opening.address": "开头 · 地址",
  "opening.postcode": "开头 · 邮编",
  "opening.phone": "开头 · 电话",
  "opening.email": "开头 · 电子邮箱",
  general: "总体情况",
  "general.overview": "总体情况 · 综述",
  "general.disclosure": "主动公开",
  "general.disclosure.total": "主动公开 · 累计条数",
  "general.disclosure.added": "主动公开 · 本年新增条数",
  "general.disclosure.kindsOf": "主动公开 · 分类口径",
  "general.disclosure.kinds": "主动公开 · 信息类别",
  "general.disclosure.channels": "主动公开 · 公开渠道",
  "general.disclosure.interpretations": "主动公开 · 政策解读",
  "general.disclosure.responses": "主动公开 · 回应关切",
  "general.disclosure.responses.count": "主动公开 · 回应关切次数",
  "general.disclosure.responses.remarks": "主动公开 · 回应关切说明",
  "general.disclosure.remarks": "主动公开 · 补充说明",
  "general.disclosure.measures": "主动公开 · 工作措施",
  "general.requests": "依申请公开",
  "general.requests.remarks": "依申请公开 · 补充说明",
  "general.management": "政府信息管理",
  "general.management.measures": "政府信息管理 · 工作措施",
  "general.platforms": "平台建设",
  "general.platforms.platforms": "平台建设 · 平台",
  "general.platforms.measures": "平台建设 · 工作措施",
  "general.supervision": "监督保障",
  "general.supervision.trainings": "监督保障 · 培训次数",
  "general.supervision.trainees": "监督保障 · 培训人次",
  "general.supervision.measures": "监督保障 · 工作措施",
  "general.supervision.assessment": "监督保障 · 工作考核",
  "general.supervision.evaluation": "监督保障 · 社会评议",
  "general.supervision.accountability": "监督保障 · 责任追究",
  "general.supervision.accountability.cases": "监督保障 · 责任追究起数",
  "general.supervision.accountability.remarks": "监督保障 · 责任追究说明",
  problems: "存在的主要问题及改进情况",
  "problems.lastYear": "存在的主要问题及改进情况 · 上年度问题整改",
  "problems.items": "存在的主要问题及改进情况 · 问题和改进措施",
  others: "其他需要报告的事项",
  "others.fee": "其他需要报告的事项 · 信息处理费",
  "others.fee.amount": "其他需要报告的事项 · 信息处理费金额",
  "others.fee.cases": "其他需要报告的事项 · 信息处理费件数",
  "others.matters": "其他需要报告的事项 · 其他事项",
  edits: "手工修改的段落",
};

/** The words for a place in the form, with the number of the entry in a list: "…第 2 项". */
export function fieldName(path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length -= 1) {
    const steps = path.slice(0, length);
    const name = FIELD_NAMES[steps.map(String).join(".")];
    if (name === undefined) continue;
    const entry = path[length];
    return typeof entry === "number" ? `${name}第 ${entry + 1} 项` : name;
  }
  return "表单";
}

/** The same for a field written as in `draftProblems`: "general.disclosure.kinds". */
export function fieldNameOf(field: string): string {
  return fieldName(field.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
}
