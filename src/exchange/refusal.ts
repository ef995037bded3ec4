import { MAX_FILE_BYTES, MAX_PDF_PAGES, MAX_SHEETS } from "./limits";

/** A file that cannot be read. Its message is the whole sentence for the user. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1e6))} MB`;

const RE_SAVE = "请用 Word 或 WPS 打开后另存为 .docx 文件，再导入。";

const NOT_THIS_PDF = "请选择年报的 Word、Excel 或网页文件，或者由它们直接另存的 PDF。";

/** Every reason for not reading a file: what is the matter, and what to do. */
export const refusals = {
  empty: "文件是空的，没有内容。请检查文件是否保存完整，再重新选择。",
  nothingPasted: "剪贴板里没有文字。请先在 Word、WPS 或网页中复制年报的表格，再粘贴到这里。",
  tooLarge: (bytes: number) =>
    `文件有 ${megabytes(bytes)}，超过了 ${megabytes(MAX_FILE_BYTES)}，没有读取。请去掉图片和无关内容，把年报单独存成一个文件后再导入。`,
  tooMuch:
    "文件解开后的内容太多，不像一份年报，没有读取。请把年报单独存成一个文件，去掉无关内容后再导入。",
  tooManySheets: (sheets: number) =>
    `工作簿有 ${sheets} 张工作表，最多能读 ${MAX_SHEETS} 张。请把年报的工作表单独存成一个文件后再导入。`,
  encrypted: "文件设有打开密码，无法读取。请用 Word、Excel 或 WPS 打开并取消密码，保存后再导入。",
  damaged: "文件已损坏或不完整，无法读取。请重新复制或下载这个文件，确认能打开后再导入。",
  oldWord: `这是旧格式的文字文档（.doc 或 .wps），无法读取。${RE_SAVE}`,
  slides: "这是演示文稿，不是年报。请选择年报的 Word、Excel、网页或文本文件。",
  unknownOffice: `这种 Office 文件无法读取。${RE_SAVE}`,
  binaryWorkbook:
    "这是二进制格式的工作簿（.xlsb），无法读取。请用 Excel 或 WPS 打开后另存为 .xlsx 文件，再导入。",
  openDocument:
    "这是 OpenDocument 文件（.odt 或 .ods），无法读取。请打开后另存为 .docx 或 .xlsx 文件，再导入。",
  wordXml: `这是以 XML 保存的 Word 文档，无法读取。${RE_SAVE}`,
  embedded: `这个 Word 文件的内容是嵌在里面的另一份文件，无法读取。${RE_SAVE}`,
  encryptedPdf:
    "这个 PDF 设有打开密码，无法读取。请用 PDF 阅读器打开并取消密码，保存后再导入；也可以选择年报的 Word、Excel 或网页文件。",
  scannedPdf: `这个 PDF 的页面是扫描件或图片，没有文字，读不出数字。${NOT_THIS_PDF}`,
  recognisedPdf: `这个 PDF 的页面是扫描件，里面的文字是软件从图片上认出来的，可能认错，没有读取。${NOT_THIS_PDF}`,
  textlessPdf: `这个 PDF 里没有文字，页面是空白的，或者文字已经变成图形。${NOT_THIS_PDF}`,
  untoldPdf: `这个 PDF 的字体没有说明每个字形是什么字，复制出来也是乱码，无法读取。${NOT_THIS_PDF}`,
  unruledTable:
    "这个 PDF 的表格没有画框线，分不清每个数在哪一格，没有读取。请选择年报的 Word、Excel 或网页文件，或者带框线的 PDF。",
  tooManyPages: (pages: number) =>
    `这个 PDF 有 ${pages} 页，最多能读 ${MAX_PDF_PAGES} 页，没有读取。请把年报单独存成一个文件后再导入。`,
  tooLongPdf:
    "这个 PDF 的内容太多，读取时间太长，已经停止。请把年报单独存成一个文件，去掉无关内容后再导入。",
  ofd: "这是 OFD 版式文件，无法读取其中的表格。请选择年报的 Word、Excel 或网页文件。",
  rtf: `这是 RTF 文件，无法读取。${RE_SAVE}`,
  mht: "这是单个文件网页（.mht），无法读取。请打开后另存为 .html 或 .docx 文件，再导入。",
  image: "这是图片，无法读取其中的数字。请选择年报的 Word、Excel、网页或文本文件。",
  archive: "这是压缩包。请先解压，再导入里面的年报文件。",
  unknown:
    "认不出这是什么文件，没有读取。可以导入 Word（.docx）、PDF、Excel（.xlsx、.xls）、网页（.html）、文本（.txt、.csv、.md）和 .json 文件。",
  noText: "文件里没有找到年报的表格和正文的文字。",
  asText: "请改用可以复制文字的年报文件，或者把表格作为 Word 表格放进来后再试。",
  nothingFound:
    "没有找到年报的表格和正文。请检查选择的文件是不是政府信息公开工作年度报告；如果表格是图片，需要选择可以复制文字的文件。",
  nothingFoundPasted:
    "粘贴的内容里没有找到年报的表格和正文。请在 Word、WPS 或网页中选中整张表格（包括表头）复制，再粘贴到这里。",
  loginPage:
    "这个网页文件里是登录页面，不是年报。请在浏览器里登录并打开年报后，重新保存网页再导入。",
} as const;
