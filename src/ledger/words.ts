/** Words without blanks, brackets and punctuation, in one width. */
export const bare = (text: string): string =>
  text.normalize("NFKC").replace(/[\s\p{P}\p{S}]+/gu, "");

/** A heading without what stands in brackets: 收费（元） → 收费. */
export const bareHeading = (text: string): string =>
  bare(text.normalize("NFKC").replace(/\([^()]*\)/gu, "")) || bare(text);

const NOT_YET =
  /^(?:尚未|还未|未|没有|正在|待)(?:办结|答复|办理|处理|完成|结)(?:中|完毕)?$|^(?:办理|处理|审核)中$|^(?:在办|待办)$|^结转(?:下年度?)?(?:继续办理)?$/u;

/** Whether bare words say that there is no answer yet: 未办结, 办理中. */
export const isNotYet = (words: string): boolean => NOT_YET.test(words);
