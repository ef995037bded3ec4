import { ownListIn } from "./own-list";
import { sentences } from "./words";

/** A user's sentences about a topic, which they name first. */
export function about(topic: string, text: string): string {
  const told = sentences(text);
  return told === "" || told.startsWith(topic) ? told : `${topic}方面，${told}`;
}

/** Words with which a sentence of its own begins: 2023年, 全年, 我镇. */
const BEGINS_ANEW = /^(?:\d{4}年|本年|全年|今年|[我本]\p{Script=Han})/u;

/**
 * How a statement ends that a remark belongs to: a remark of one sentence, which mostly has no
 * subject, goes on after a comma; others follow the full stop.
 */
export function endWith(remark: string): string {
  const told = sentences(remark);
  const goesOn =
    /^[^。！？]+[。！？]$/u.test(told) && !BEGINS_ANEW.test(told) && ownListIn(told) === null;
  return goesOn ? `，${told}` : `。${told}`;
}
