import { withoutEndings } from "../../report/endings";

/** How last year's report said where it stands and who answers questions. */
export interface Contact {
  readonly publishedAt: string;
  readonly url: string;
  readonly office: string;
  readonly address: string;
  readonly postcode: string;
  readonly phone: string;
  readonly email: string;
}

const CLOSES_BEFORE = /^[\p{Script=Han}\p{P}]/u;
const CLOSES_AFTER = /[\p{Script=Han}\p{P}]$/u;

/** PDFs put blanks between the characters of a line that is spread over the page. */
function closedUp(text: string): string {
  return text
    .split(/\s+/u)
    .reduce((line, word) =>
      CLOSES_AFTER.test(line.slice(-2)) || CLOSES_BEFORE.test(word)
        ? line + word
        : `${line} ${word}`,
    );
}

const LABELS = "邮编|邮政编码|联系电话|咨询电话|办公电话|电话|传真|电子邮箱|电子邮件|邮箱|网址";
const ADDRESS = new RegExp(`地址(?:[:：]|为)?((?:(?!${LABELS})[^，,；;。\\n]){4,60})`, "u");
const POSTCODE = /邮(?:政编码|编)(?:[:：]|为)?(\d{6})(?!\d)/u;
const PHONE =
  /电话(?:号码)?(?:[:：]|为)?((?:[（(]0\d{2,3}[）)]|0\d{2,3}[-—－])?\d{7,8}(?:[-—－转]\d{1,6})?|1\d{10})/u;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}/u;
const URL = /(?:https?:\/\/|www\.)[\w./:?=&%#~-]{3,200}/u;

const OFFICES: readonly RegExp[] = [
  /请(?:直接)?(?:与|同|和)([^，,；;。（(]{2,40}?)(?:进行)?联系/u,
  /请(?:直接)?(?:致电|联系)([^，,；;。（(:：\d]{2,40})/u,
  /请(?:直接)?向([^，,；;。（(]{2,40}?)(?:咨询|反映|提出)/u,
];

const PUBLISHED =
  /(?:可以?|请)?(?:在|通过|从|登[录陆])([^，,；;。（(：:]{2,40}?网(?:站|页|上平台)?)(?:上|主页)?(?:[（(][^）)]{0,120}[）)])?(?:[^，,；;。]{0,20})(?:查阅|查询|查看|下载|浏览)/u;

const firstOf = (patterns: readonly RegExp[], text: string): string =>
  patterns.map((pattern) => pattern.exec(text)?.[1] ?? "").find((found) => found !== "") ?? "";

/** An address may have brackets of its own; one that only closes belongs to the sentence. */
function balanced(text: string): string {
  const opened = (text.match(/[（(]/gu) ?? []).length;
  const closed = (text.match(/[）)]/gu) ?? []).length;
  return closed > opened ? text.replace(/[）)][^）)]*$/u, "") : text;
}

/**
 * Where a report was published and whom to ask, as its text says it: "" for what it does not say.
 * @param text The introduction and section one; other sentences may name telephones of others.
 */
export function contactIn(text: string): Contact {
  const line = closedUp(text);
  const at = line.search(/如(?:[^。]{0,20})(?:疑问|疑义|问题|需)|联系地址|通讯地址|通信地址/u);
  // What a report says of its office stands in one sentence or two.
  const told = at < 0 ? "" : line.slice(at, at + 400);
  return {
    publishedAt: PUBLISHED.exec(line)?.[1] ?? "",
    url: withoutEndings(URL.exec(line)?.[0] ?? "", [".", ":", "?", "&", "#", "-"]),
    office: firstOf(OFFICES, told),
    address: balanced(ADDRESS.exec(told)?.[1] ?? "").trim(),
    postcode: POSTCODE.exec(told)?.[1] ?? "",
    phone: PHONE.exec(told)?.[1] ?? "",
    email: EMAIL.exec(told)?.[0] ?? "",
  };
}
