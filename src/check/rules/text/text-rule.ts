import type { ReportText } from "../../../report/text";
import { TEXT } from "../need";
import { rule } from "../rule";
import type { Rule, RuleSpec } from "../rule";
import type { Subject } from "../subject";
import type { Noticed } from "./places";

/** A report whose text is there. */
interface WithText extends Subject {
  readonly text: ReportText;
}

interface TextSpec<Code extends string> extends Omit<RuleSpec<Code, Noticed>, "find" | "says"> {
  readonly find: (subject: WithText) => readonly Noticed[];
}

/** A rule about the parts of the text and its wording. A report without any text gives nothing. */
export function textRule<const Code extends string>(spec: TextSpec<Code>): Rule<Code, Noticed> {
  return rule({
    ...spec,
    needs: [TEXT, ...spec.needs],
    find: (subject) => {
      const { text } = subject;
      return text === null ? [] : spec.find({ ...subject, text });
    },
    says: ({ sentence }) => sentence,
  });
}
