import type { Piece } from "./pieces";

/** Ways by which an application comes in: each comes in by one. */
const WAYS =
  /^(?:其中|，|通过|以|由|采用|收到|接收|受理|来自)*(?:线上|线下|网上|网络|在线|互联网|信函|邮寄|邮件|电子邮件|传真|当面|现场|窗口|书面|口头|电话|平台|网站|其[他它])/;
const ALL_WAYS = [/线上|网上|网络|在线/, /线下|书面|现场|当面/];

/** Whether applications are divided by the ways they came, and whether these are all ways. */
export function byWays(parts: readonly Piece[]): { readonly all: boolean } | null {
  if (!parts.every(({ before: words }) => WAYS.test(words))) return null;
  const all =
    parts.length === 2 && ALL_WAYS.every((way) => parts.some((part) => way.test(part.before)));
  return { all: all && parts.some(({ before: words }) => words.includes("线下")) };
}
