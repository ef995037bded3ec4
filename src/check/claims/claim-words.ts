/**
 * What a number in the text counts, as data: the words right before it (regular expressions) and
 * the row, column or heading of the tables that they stand for.
 */
export interface Words<Place extends string = string> {
  readonly words: string;
  readonly place: Place;
}

// In a repeated group no word is made of two others (共计 of 共 and 计): a long row of them would
// take a pattern time without end.

/** Words that may stand between the counted thing and its number. */
export const TAIL =
  "(?:的|了|合计|总计|总共|共|有|计|均|各|为|是|达到|达|件数|数量|总数|数|答复|决定|办理|处理|情况|政府信息|申请|案件|事项)*";

/** What joins the items of a list before one number: 予以公开及部分公开258件. */
export const JOIN = "(?:、|，|和|及|以及|与|或者|或)";

/** Table three, （一） to （六）: the heading; 总计 of all the rows under it. */
export const OUTCOMES: readonly Words[] = [
  { words: "(?<!不)(?:予以|同意|准予|全部)公开", place: "（一）予以公开" },
  { words: "(?:予以)?部分(?:予以)?公开|区分处理", place: "（二）部分公开" },
  { words: "不(?:予以?|同意)公开|未予公开", place: "（三）不予公开" },
  { words: "无法(?:予以)?提供", place: "（四）无法提供" },
  { words: "不予以?处理", place: "（五）不予处理" },
  { words: "[作做]?其[他它]处理", place: "（六）其他处理" },
];

/** Table three, columns: in `received`, or in `received` and `carriedIn` together. */
export const APPLICANTS: readonly (Words & { readonly columns: readonly string[] })[] = [
  { words: "自然人|公民|个人", place: "自然人", columns: ["naturalPerson"] },
  {
    words: "法人(?:(?:或者|或|和|及|、|以及)其他组织)?|其他组织",
    place: "法人或其他组织",
    columns: ["business", "research", "nonprofit", "legalService", "otherOrganisation"],
  },
  { words: "商业企业", place: "商业企业", columns: ["business"] },
  { words: "科研机构", place: "科研机构", columns: ["research"] },
  { words: "社会公益组织", place: "社会公益组织", columns: ["nonprofit"] },
  { words: "法律服务机构", place: "法律服务机构", columns: ["legalService"] },
];

/** Table four: the rows whose 总计 is meant. */
export const PROCEEDINGS: readonly (Words & { readonly rows: readonly string[] })[] = [
  { words: "(?:未经复议)?直接起诉", place: "直接起诉", rows: ["litigationDirect"] },
  {
    words: "(?:经过?)?复议后(?:再次?)?(?:起诉|提起(?:行政)?诉讼)",
    place: "复议后起诉",
    rows: ["litigationAfterReconsideration"],
  },
  { words: "(?:行政)?复议", place: "行政复议", rows: ["reconsideration"] },
  {
    words: "(?:行政)?诉讼",
    place: "行政诉讼",
    rows: ["litigationDirect", "litigationAfterReconsideration"],
  },
];

/** Table four: the column of an outcome. */
export const PROCEEDING_OUTCOMES: readonly Words[] = [
  { words: "(?:结果|被|获|予以)?维持", place: "upheld" },
  { words: "(?:结果|被|予以)?纠正", place: "corrected" },
  { words: "其他结果", place: "otherOutcome" },
  { words: "(?:尚未|未)审结", place: "pending" },
];

/** Table two: 规章 and 规范性文件. */
export const DOCUMENTS: readonly Words<"regulations" | "normativeDocuments">[] = [
  { words: "(?:政府|地方政府|部门)?规章", place: "regulations" },
  { words: "(?:行政)?规范性文件", place: "normativeDocuments" },
];

/**
 * Table two: the columns of 规章 and 规范性文件, of both editions; only those that the report has
 * are compared. 2021 has no column for what was made public: there such a number is not judged.
 */
export const DOCUMENT_VERBS: readonly (Words & { readonly columns: readonly string[] })[] = [
  {
    words: "新?(?:制发|制定|制作|出台|印发)(?:并|、)?(?:印发|出台|发布|公布|公开)?",
    place: "issued",
    columns: ["issued", "made"],
  },
  { words: "(?:清理|宣布)?废止", place: "repealed", columns: ["repealed"] },
  { words: "现行有效|继续有效|现有(?:有效)?", place: "inForce", columns: ["inForce"] },
  { words: "(?:主动|新)?公开|公布|发布", place: "published", columns: ["published", "made"] },
];

/** Table two: the number of decisions. */
export const DECISIONS: readonly Words<"licences" | "penalties" | "coercion">[] = [
  { words: "行政许可", place: "licences" },
  { words: "行政处罚", place: "penalties" },
  { words: "行政强制", place: "coercion" },
];

/** Table three: how a row is called where it is named apart from its heading. */
export const ROW_WORDS: Readonly<Record<string, RegExp>> = {
  stateSecret: /国家秘密/,
  forbiddenByLaw: /法律.{0,8}禁止/,
  publicSafety: /三安全|危及|社会稳定/,
  thirdParty: /第三[方人]/,
  internalAffairs: /内部事务/,
  process: /过程性/,
  enforcementFile: /案卷/,
  inquiry: /查询事项/,
  notHeld: /不掌握|不存在/,
  needsCreation: /另行制作|现成信息/,
  unclear: /补正后|不明确/,
  complaint: /信访|投诉/,
  repeated: /重复/,
  publication: /出版物/,
  excessive: /大量|反复/,
  confirmation: /确认|重新出具/,
  correctionOverdue: /补正/,
  feeOverdue: /缴|费/,
};

/** 收到: `received` or `received` + `carriedIn`; both occur in sound reports. */
export const RECEIVED_VERBS = "新收到?|收到|接到|接收|收办|受理|收件|收悉";
/** 办结: `resultsTotal`. */
export const ANSWERED_VERBS = "办结|答复|回复|办复|办理完毕|办理完成|办理完结|处理完毕|完成";
/** 办理 may mean either: all three readings are accepted. */
export const HANDLED_VERBS = "办理|处理|接办";

/** What is received and answered, between the verb and the number. */
export const REQUEST_FILLERS =
  "(?:并|及|和|、|或者|或|以及|了|的|各类|社会公众|公众|群众|公民|自然人|法人|其他组织|申请人|网民|提出|提交|递交|要求|向|我局|我镇|我乡|我县|我办|我委|我街道|本机关|政府信息|信息|政务|公开|依法|依规|依|申请|案件|件|事项|总|数|量|合|累|计|共|有|为|是|达到|达|新收到?|收到|受理|办理|处理|答复|回复|办结|完成|按期|按时|及时)*";

/** Words that name only some of the applications received or answered. */
export const SOME_ONLY =
  /其中|另|网上|网络|在线|线上|线下|信函|邮寄|邮件|传真|当面|现场|窗口|平台|渠道|通过|口头|书面|电话|延期|逾期|超期|提前|当场|部分|未|不|撤回|撤销|重复|结转|转办|引发/;

/** Words that narrow an outcome to a reason: only a row of the heading is meant, unless 等 follows. */
export const ONE_REASON =
  /因|由于|属于?|涉|不掌握|不存在|现成|信访|重复|内部|过程|秘密|第三方|隐私|查询|案卷|补正|撤回|撤销|缴|不服|引发|对/;

/** Cases that are filed, defended or decided: others than those of table four, in all the sentence. */
export const OTHER_CASES = /备案|应诉|出庭|(?<!正在|尚在|仍在)审理|代理/;

/** Verbs of the body that decides the cases, right before them. */
export const DECIDING = /办理|受理|办结|审结的|调解|处理/;

/** Things besides applications that are received and answered, and applications for other things. */
export const OTHER_MATTERS =
  /(?:建议|提案|议案|留言|来信|信件|信访(?!举报投诉)|咨询|热线|工单|投诉(?!类)|意见|征集|复议|诉讼|举报(?!投诉类)|处理费)(?:申请)?|(?:资格|认定|登记|许可|审批|救助|低保|补[贴助]|仲裁|执照|证照|调解|入学|参保|贷款|用地|建房|援助|减免)申请/g;
