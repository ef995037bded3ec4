import type { Sentence } from "./sentences";

/** A sentence with what was spoken of before it under the same heading. */
export interface Spoken {
  readonly sentence: Sentence;
  /** The sub-heading that it stands under: （二）依申请公开. */
  readonly heading: string;
  /** The sentences before it in its paragraph. */
  readonly before: string;
}

/** （二） · 2. · 二、 at the beginning of a sub-heading. */
const NUMBERED = /^(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十\d]{1,3}[、.．])/;
/** In characters: a sub-heading is short, and who reads on has forgotten what was long ago. */
const LONGEST_HEADING = 40;
const REMEMBERED = 400;

/** The sentences with their topics. */
export function spokenOf(sentences: readonly Sentence[]): readonly Spoken[] {
  let heading = "";
  let before = "";
  let last: Sentence | null = null;
  return sentences.map((sentence) => {
    const isNewSection = last?.section !== sentence.section;
    if (isNewSection) heading = "";
    const begins = isNewSection || last?.paragraph !== sentence.paragraph;
    if (begins) before = "";
    const spoken = { sentence, heading, before };
    if (begins && NUMBERED.test(sentence.text)) {
      heading = sentence.text.slice(0, LONGEST_HEADING);
      // What stands on the heading's own line is under it as well.
      spoken.heading = "";
    }
    before = (before + sentence.text).slice(-REMEMBERED);
    last = sentence;
    return spoken;
  });
}
