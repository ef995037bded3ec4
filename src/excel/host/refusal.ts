/** Thrown inside a batch to end it with a sentence for the user instead of a result. */
export class Refusal extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = "Refusal";
  }
}

/**
 * Why Excel refused and what the user can do: one sentence for each of its errors, without a word on
 * what was written, which only the caller knows. A message is composed of two parts at most: what
 * happened to the workbook, from the caller, then one of these.
 */
const REASONS: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "正在编辑单元格，请先按回车结束单元格编辑，再试一次。",
  AccessDenied: "工作表受保护，请在“审阅”中撤销工作表保护后再试。",
  ItemNotFound: "表格所在的工作表或单元格已经不在了，请重新按“审核”读取。",
  ItemAlreadyExists: "工作簿中已经有同名的工作表，请换一个名称再试。",
  InvalidReference: "要找的单元格已经不在了，请重新按“审核”读取。",
  // Where another workbook is in front (office-js #5319, #6365).
  InvalidSelection: "选中的不是本工作簿的单元格，请点一下本工作簿的表格再试。",
  // Where a chart or macro sheet is in front (office-js #2444: a GeneralException, too).
  UnsupportedSheet: "现在打开的是图表或宏工作表，请先点到有单元格的工作表再试。",
  GeneralException:
    "Excel 报告了错误，如果现在打开的是图表工作表，请先点到有单元格的工作表再试；仍然不行，请关闭并重新打开工作簿。",
  Conflict: "有人同时在改这个工作簿，请稍后再试。",
  RequestPayloadSizeLimitExceeded: "一次写入的内容太多，请把年报表格放到单独的工作簿再试。",
  ResponsePayloadSizeLimitExceeded: "工作簿内容太多，无法读取，请把年报表格放到单独的工作簿再试。",
  RangeExceedsLimit: "工作表内容太多，无法处理，请把年报表格放到单独的工作簿再试。",
  ReadOnly: "工作簿以只读方式打开，请另存为新文件后再试。",
  InactiveWorkbook: "工作簿不在前台，请点一下工作簿窗口再试。",
  ServiceNotAvailable: "Excel 暂时没有响应，请稍后再试。",
  ActivityLimitReached: "Excel 正忙，请稍后再试。",
  RequestAborted: "Excel 中断了这次操作，请再试一次。",
  UnsupportedOperation: "当前的 Excel 不支持这个操作，请更新 Excel 后再试。",
  ApiNotFound: "当前的 Excel 版本太旧，请使用 Excel 2021 或更新的版本。",
};

/** webpack's error for a part that could not be fetched; the next try fetches it again. */
const PART_NOT_LOADED = "ChunkLoadError";

const NOT_LOADED =
  "这项功能没有载入，请检查与加载项服务器的连接后再试一次；仍然不行，请关闭并重新打开窗格。";

/** What is said of an error that nobody foresaw. */
export const UNKNOWN = "操作没有完成，请保存工作簿后再试一次；仍然不行，请关闭并重新打开工作簿。";

/** Tells one of Excel's own errors, whose `code` says what happened. */
export function isExcelError(error: unknown): error is OfficeExtension.Error {
  return error instanceof OfficeExtension.Error;
}

/**
 * The sentence for an error that a batch ended with. An error that is neither Excel's nor a
 * refusal nor of loading is a fault of ours and is thrown on.
 */
export function sentenceFor(error: unknown): string {
  if (error instanceof Refusal) return error.sentence;
  if (isExcelError(error)) return REASONS[error.code] ?? UNKNOWN;
  if (error instanceof Error && error.name === PART_NOT_LOADED) return NOT_LOADED;
  throw error;
}

/** Ends a batch that Excel refused: what that leaves in the workbook, one sentence, and why. */
export function refuseFor(left: string, error: unknown): never {
  if (!isExcelError(error)) throw error;
  throw new Refusal(`${left}${sentenceFor(error)}`);
}

/** Sends what is queued; where Excel refuses it, `left` says what that leaves in the workbook. */
export async function syncOr(context: Excel.RequestContext, left: string): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    refuseFor(left, error);
  }
}
