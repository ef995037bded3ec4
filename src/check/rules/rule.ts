import type { Found } from "./found";
import type { Need } from "./need";
import type { Offer } from "./offer";
import type { Severity } from "./severity";
import type { Subject } from "./subject";

/** What is true of every finding of one rule. */
export interface RuleText<Code extends string = string> {
  /** Its public name. */
  readonly code: Code;
  readonly severity: Severity;
  /** The users' word for this kind of fault, for headings and counts. */
  readonly title: string;
  /** The rule in words. */
  readonly text: string;
  /** What to do about it. */
  readonly advice: string;
  /** What the rule comes from. */
  readonly source: string;
}

/** A rule as it is written down: what it needs, what it finds, what it says. */
export interface RuleSpec<Code extends string, Fact extends Found> extends RuleText<Code> {
  /** What has to be there for the rule to be judged everywhere. */
  readonly needs: readonly Need[];
  /** False where the rule has nothing to do with the report: it belongs to another edition. */
  readonly applies?: (subject: Subject) => boolean;
  readonly find: (subject: Subject) => readonly Fact[];
  /** What is wrong, with the values; without the place. */
  readonly says: (fact: Fact) => string;
  /** What to do about this finding; null where the general advice fits. */
  readonly advises?: (fact: Fact) => string | null;
  /** What can be written where the answer is known. */
  readonly offers?: (fact: Fact, subject: Subject) => readonly Offer[];
  /** What the finding rests on beside the values of its cells: a reason holds as long as that. */
  readonly restsOn?: (fact: Fact) => readonly (string | number | null)[];
  /** How its place is called, where it is in no cell of the form. */
  readonly place?: (fact: Fact) => string;
  /** Tells findings apart that name no cell. */
  readonly part?: (fact: Fact) => readonly string[];
  /** Where in the workbook it stands, for what is in no cell of the form. */
  readonly address?: (fact: Fact) => string | null;
  /** Whether the finding is one of many that are listed by row, and not one by itself. */
  readonly isOneOfMany?: (fact: Fact) => boolean;
}

/** What a finding of a rule says. */
export interface Words {
  readonly sentence: string;
  readonly advice: string;
  readonly offers: readonly Offer[];
  readonly restsOn: readonly (string | number | null)[];
  readonly place: string | null;
  readonly part: readonly string[];
  readonly address: string | null;
  readonly isOneOfMany: boolean;
}

/** What a rule found, with its name. */
export interface FoundBy<Code extends string = string> extends Found {
  readonly code: Code;
}

/** What a rule found and what it says of it. */
export interface Told<Code extends string = string> {
  readonly found: FoundBy<Code>;
  readonly words: Words;
}

/** A rule as everybody else knows it: which facts it works with is its own affair. */
export interface Rule<
  Code extends string = string,
  Fact extends Found = Found,
> extends RuleText<Code> {
  readonly needs: readonly Need[];
  readonly applies: (subject: Subject) => boolean;
  /** What it finds, without a word: what the repair asks a hundred times. */
  readonly find: (subject: Subject) => readonly (Fact & FoundBy<Code>)[];
  /** What it finds, in words. */
  readonly tell: (subject: Subject) => readonly Told<Code>[];
}

function wordsOf<Code extends string, Fact extends Found>(
  spec: RuleSpec<Code, Fact>,
  fact: Fact,
  subject: Subject,
): Words {
  return {
    sentence: spec.says(fact),
    advice: spec.advises?.(fact) ?? spec.advice,
    offers: spec.offers?.(fact, subject) ?? [],
    restsOn: spec.restsOn?.(fact) ?? [],
    place: spec.place?.(fact) ?? null,
    part: spec.part?.(fact) ?? [],
    address: spec.address?.(fact) ?? null,
    isOneOfMany: spec.isOneOfMany?.(fact) ?? false,
  };
}

/** Makes a rule of what is written down about it. */
export function rule<const Code extends string, Fact extends Found>(
  spec: RuleSpec<Code, Fact>,
): Rule<Code, Fact> {
  const { code, severity, title, text, advice, source, needs, applies = () => true } = spec;
  const find = (subject: Subject): readonly (Fact & FoundBy<Code>)[] => {
    const facts = spec.find(subject);
    return facts.length === 0 ? [] : facts.map((fact) => ({ ...fact, code }));
  };
  return {
    ...{ code, severity, title, text, advice, source, needs, applies, find },
    tell: (subject) =>
      find(subject).map((found) => ({ found, words: wordsOf(spec, found, subject) })),
  };
}
