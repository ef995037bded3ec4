/** Words without blanks, brackets and punctuation, in one width. */
export const bare = (text: string): string =>
  text.normalize("NFKC").replace(/[\s\p{P}\p{S}]+/gu, "");

/** A heading without what stands in brackets: 收费（元） → 收费. */
export const bareHeading = (text: string): string =>
  bare(text.normalize("NFKC").replace(/\([^()]*\)/gu, "")) || bare(text);
