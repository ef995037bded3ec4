import type { Answer } from "./answers";
import { onlyOne } from "./answers";
import { bare } from "./words";

/** How an application came in, as the ledger's list offers it. */
export const CHANNELS = ["当面", "邮寄", "网络", "传真", "其他"] as const;

export type Channel = (typeof CHANNELS)[number];

/** Other words for them. An e-mail is named by none of the five. */
const OTHER_WORDS: readonly (readonly [channel: Channel, words: RegExp])[] = [
  ["当面", /当面|现场|窗口|上门|当场|面交|来访/u],
  ["邮寄", /邮寄|信函|信件|挂号|快递|特快专递|邮政|来信|EMS/iu],
  ["网络", /网络|网站|网上|在线|互联网|网页|平台/u],
  ["传真", /传真/u],
];

/** What a cell of 申请方式 says. */
export function readChannel(cell: string | number | null): Answer<Channel> {
  const text = String(cell ?? "").trim();
  const words = bare(text);
  if (words === "") return { kind: "blank" };
  const exact = CHANNELS.find((channel) => channel === words);
  if (exact !== undefined) return { kind: "known", value: exact };
  if (/电子邮[件箱]|邮箱|e-?mail/iu.test(words)) {
    return { kind: "unsure", text, mayBe: ["网络", "其他"] };
  }
  return onlyOne(
    text,
    OTHER_WORDS.filter(([, pattern]) => pattern.test(words)).map(([channel]) => channel),
  );
}
