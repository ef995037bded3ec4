/** Thrown inside a batch to end it with a sentence for the user instead of a result. */
export class Refusal extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = "Refusal";
  }
}

/** One plain sentence for each error of Excel that a user can meet and do something about. */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "正在编辑单元格，请先按回车结束单元格编辑，再试一次。",
  AccessDenied: "工作表受保护，不能写入。请在“审阅”中撤销工作表保护后再试。",
  ItemNotFound: "表格所在的工作表或单元格已经不在了，请重新按“审核”读取。",
  ItemAlreadyExists: "工作簿中已经有同名的工作表，没有插入。请换一个名称再试。",
  InvalidReference: "要找的单元格已经不在了，请重新按“审核”读取。",
  RequestPayloadSizeLimitExceeded: "一次处理的内容太多，没有完成。请关闭其他大表后再试。",
  ResponsePayloadSizeLimitExceeded: "工作簿内容太多，无法读取。请把年报表格放到单独的工作簿再试。",
  ReadOnly: "工作簿以只读方式打开，不能写入。请另存为新文件后再试。",
  InactiveWorkbook: "工作簿不在前台，请点一下工作簿窗口再试。",
  ServiceNotAvailable: "Excel 暂时没有响应，请稍后再试。",
  RequestAborted: "Excel 中断了这次操作，请再试一次。",
  UnsupportedOperation: "当前的 Excel 不支持这个操作，工作簿没有改动。",
  ApiNotFound: "当前的 Excel 版本太旧，请使用 Excel 2021 或更新的版本。",
};

/** webpack's error for a part that could not be fetched; the next try fetches it again. */
const PART_NOT_LOADED = "ChunkLoadError";

const NOT_LOADED =
  "这项功能没有载入。请检查与加载项服务器的连接后再试一次；仍然不行，请关闭并重新打开窗格。";

/** What is said of an error that nobody foresaw. */
export const UNKNOWN = "操作没有完成。请保存工作簿后再试一次；仍然不行，请关闭并重新打开工作簿。";

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
  if (isExcelError(error)) return SENTENCES[error.code] ?? UNKNOWN;
  if (error instanceof Error && error.name === PART_NOT_LOADED) return NOT_LOADED;
  throw error;
}
