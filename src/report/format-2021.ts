import type { Format, FormColumn, FormRow, Help, ProceedingsForm, RequestsForm } from "./form";

/** 国办公开办函〔2021〕30号, report years 2021 and later. Labels as printed in its template. */

const help = (text: string, article?: string): Help =>
  article === undefined ? { text } : { text, article: `《条例》${article}` };

const row = (key: string, label: string, text: string, article?: string): FormRow => ({
  key,
  label,
  help: help(text, article),
});

const count = (key: string, label: string, text: string, article?: string): FormColumn => ({
  ...row(key, label, text, article),
  kind: "count",
});

/** The seven columns of table three; the 2019 edition prints the same. */
export const APPLICANT_COLUMNS: RequestsForm["columns"] = [
  count("naturalPerson", "自然人", "以公民个人名义提出的申请", "第二十七条"),
  {
    label: "法人或其他组织",
    members: [
      count("business", "商业企业", "企业等营利性组织提出的申请", "第二十七条"),
      count("research", "科研机构", "科研院所、高校等研究机构提出的申请", "第二十七条"),
      count("nonprofit", "社会公益组织", "基金会、慈善组织等公益组织提出的申请", "第二十七条"),
      count("legalService", "法律服务机构", "律师事务所等法律服务机构提出的申请", "第二十七条"),
      count("otherOrganisation", "其他", "不属于前四类的法人或其他组织提出的申请", "第二十七条"),
    ],
  },
  count("total", "总计", "本行六类申请人相加之和"),
];

export const RESULTS_TOTAL = row("resultsTotal", "（七）总计", "（一）至（六）各行相加之和");

/** （一） to （五） of 三、本年度办理结果; the 2019 edition prints the same. */
export const RESULTS_ONE_TO_FIVE: RequestsForm["results"]["members"] = [
  row(
    "granted",
    "（一）予以公开",
    "告知已主动公开的获取途径，或者向申请人提供了全部信息",
    "第三十六条第（一）、（二）项",
  ),
  row(
    "partlyGranted",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "作区分处理后提供了可以公开的部分；已计在这里的，不再计入其他各行",
    "第三十七条",
  ),
  {
    label: "（三）不予公开",
    members: [
      row("stateSecret", "1.属于国家秘密", "依法确定为国家秘密的信息", "第十四条"),
      row(
        "forbiddenByLaw",
        "2.其他法律行政法规禁止公开",
        "法律、行政法规明文禁止公开的信息",
        "第十四条",
      ),
      row(
        "publicSafety",
        "3.危及“三安全一稳定”",
        "公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息",
        "第十四条",
      ),
      row(
        "thirdParty",
        "4.保护第三方合法权益",
        "涉及商业秘密、个人隐私，公开会损害第三方合法权益的信息",
        "第十五条",
      ),
      row(
        "internalAffairs",
        "5.属于三类内部事务信息",
        "人事管理、后勤管理、内部工作流程三类信息",
        "第十六条第一款",
      ),
      row(
        "process",
        "6.属于四类过程性信息",
        "讨论记录、过程稿、磋商信函、请示报告四类信息",
        "第十六条第二款",
      ),
      row("enforcementFile", "7.属于行政执法案卷", "行政执法案卷信息", "第十六条第二款"),
      row(
        "inquiry",
        "8.属于行政查询事项",
        "工商、不动产登记资料等另有查询规定、已告知办理途径的信息",
        "第三十六条第（七）项",
      ),
    ],
  },
  {
    label: "（四）无法提供",
    members: [
      row(
        "notHeld",
        "1.本机关不掌握相关政府信息",
        "经检索没有该信息，或者不由本机关负责公开",
        "第三十六条第（四）、（五）项",
      ),
      row(
        "needsCreation",
        "2.没有现成信息需要另行制作",
        "需要对现有信息进行加工、分析才能提供",
        "第三十八条",
      ),
      row("unclear", "3.补正后申请内容仍不明确", "申请人已补正，但所需信息仍无法确定", "第三十条"),
    ],
  },
  {
    label: "（五）不予处理",
    members: [
      row(
        "complaint",
        "1.信访举报投诉类申请",
        "以申请形式进行信访、投诉、举报",
        "第三十九条第一款",
      ),
      row("repeated", "2.重复申请", "已答复过，申请人又申请相同信息", "第三十六条第（六）项"),
      row(
        "publication",
        "3.要求提供公开出版物",
        "要求提供公报、报刊、书籍等公开出版物",
        "第三十九条第二款",
      ),
      row(
        "excessive",
        "4.无正当理由大量反复申请",
        "数量、频次明显超过合理范围，且说明的理由不合理",
        "第三十五条",
      ),
      row(
        "confirmation",
        "5.要求行政机关确认或重新出具已获取信息",
        "申请人已经持有该信息，要求再次确认或重新出具",
      ),
    ],
  },
];

export const RECEIVED_AND_CARRIED_IN: readonly FormRow[] = [
  row(
    "received",
    "一、本年新收政府信息公开申请数量",
    "本年1月1日至12月31日新收到的申请件数",
    "第三十一条",
  ),
  row(
    "carriedIn",
    "二、上年结转政府信息公开申请数量",
    "上年收到、结转到本年办理的件数，与上年年报“四、结转下年度继续办理”一致",
  ),
];

export const CARRIED_OUT = row(
  "carriedOut",
  "四、结转下年度继续办理",
  "到12月31日尚未办结、转到下年办理的件数",
  "第三十三条",
);

export const CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

/** Table four is the same in both editions. */
export const PROCEEDINGS: ProceedingsForm = {
  groups: [
    row(
      "reconsideration",
      "行政复议",
      "因政府信息公开工作被申请行政复议的案件，按结果分列",
      "第五十一条",
    ),
    {
      label: "行政诉讼",
      members: [
        row(
          "litigationDirect",
          "未经复议直接起诉",
          "当事人没有先申请复议、直接起诉的案件",
          "第五十一条",
        ),
        row(
          "litigationAfterReconsideration",
          "复议后起诉",
          "当事人先申请复议、对结果不服又起诉的案件",
          "第五十一条",
        ),
      ],
    },
  ],
  outcomes: [
    count("upheld", "结果维持", "维持或者驳回，本机关的处理未被改变"),
    count("corrected", "结果纠正", "撤销、变更、确认违法或者责令履行"),
    count("otherOutcome", "其他结果", "撤回、终止、不予受理等其他结案方式"),
    count("pending", "尚未审结", "到12月31日还没有结案"),
    count("total", "总计", "前四项相加之和"),
  ],
};

export const FORMAT_2021: Format = {
  key: "2021",
  notice: "国办公开办函〔2021〕30号",
  firstYear: 2021,
  disclosure: {
    rowHeading: "信息内容",
    blocks: [
      {
        heading: "第二十条第（一）项",
        columns: [
          count("issued", "本年制发件数", "本年新制定印发的件数"),
          count("repealed", "本年废止件数", "本年宣布废止、失效的件数"),
          count("inForce", "现行有效件数", "到12月31日仍然有效的件数，应与上年现行有效数衔接"),
        ],
        rows: [
          row("regulations", "规章", "只有依法有规章制定权的机关才有数", "第二十条第（一）项"),
          row(
            "normativeDocuments",
            "行政规范性文件",
            "本机关制发的行政规范性文件",
            "第二十条第（一）项",
          ),
        ],
      },
      {
        heading: "第二十条第（五）项",
        columns: [count("decisions", "本年处理决定数量", "本年作出的决定件数")],
        rows: [row("licences", "行政许可", "本机关作出的行政许可决定", "第二十条第（五）项")],
      },
      {
        heading: "第二十条第（六）项",
        columns: [count("decisions", "本年处理决定数量", "本年作出的决定件数")],
        rows: [
          row("penalties", "行政处罚", "本机关作出的行政处罚决定", "第二十条第（六）项"),
          row("coercion", "行政强制", "本机关作出的行政强制决定", "第二十条第（六）项"),
        ],
      },
      {
        heading: "第二十条第（八）项",
        columns: [
          {
            key: "amount",
            label: "本年收费金额（单位：万元）",
            kind: "money",
            help: help("本年收取的金额，以万元为单位，可以有小数；不含信息处理费"),
          },
        ],
        rows: [row("fees", "行政事业性收费", "本机关收取的行政事业性收费", "第二十条第（八）项")],
      },
    ],
  },
  requests: {
    corner: CORNER,
    applicants: "申请人情况",
    columns: APPLICANT_COLUMNS,
    before: RECEIVED_AND_CARRIED_IN,
    results: {
      label: "三、本年度办理结果",
      members: [
        ...RESULTS_ONE_TO_FIVE,
        {
          label: "（六）其他处理",
          members: [
            row(
              "correctionOverdue",
              "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
              "要求补正后，申请人无正当理由逾期没有补正",
              "第三十条",
            ),
            row(
              "feeOverdue",
              "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
              "发出信息处理费缴费通知后，申请人逾期没有缴费",
              "第四十二条",
            ),
            row("other", "3.其他", "不属于以上各种情形的处理结果"),
          ],
        },
        RESULTS_TOTAL,
      ],
    },
    after: [CARRIED_OUT],
  },
  proceedings: PROCEEDINGS,
};
