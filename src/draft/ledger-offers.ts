import type { DraftForm, FieldPath } from "./form";

/** Numbers of a ledger for the report's year, 件; `figuresOf` of src/ledger gives them. */
export interface LedgerNumbers {
  readonly received: number;
  readonly closed: number;
  readonly channels: {
    readonly kinds: readonly Way[];
    readonly blank: number;
    readonly unclear: number;
  };
  readonly answers: { readonly onTime: number; readonly late: number; readonly unknown: number };
  /** 元. */
  readonly fee: { readonly cases: number; readonly amount: number; readonly unclear: number };
}

interface Way {
  readonly name: string;
  readonly count: number;
}

/** What the ledger offers fields of the form that the tables do not know. */
export type LedgerOffer = {
  readonly field: FieldPath;
  /** 网络 12 件、当面 3 件. */
  readonly words: string;
} & (
  | { readonly kind: "ways"; readonly ways: readonly Way[] }
  | { readonly kind: "onTime"; readonly onTime: "all" | "some"; readonly cases: number | null }
  | { readonly kind: "fee"; readonly amount: number; readonly cases: number }
);

/** A field that the ledger says too little for, and why. */
export interface LeftOffer {
  readonly field: FieldPath;
  readonly reason: string;
}

export interface LedgerOffers {
  readonly offers: readonly LedgerOffer[];
  readonly left: readonly LeftOffer[];
}

const NOTHING: LedgerOffers = { offers: [], left: [] };
const offer = (one: LedgerOffer): LedgerOffers => ({ offers: [one], left: [] });
const leave = (field: FieldPath, reason: string): LedgerOffers => ({
  offers: [],
  left: [{ field, reason }],
});

/** How many came in by each way: only where that is known of all of them. */
function ways({ received, channels }: LedgerNumbers): LedgerOffers {
  const field = "general.requests.ways";
  const unknown = channels.blank + channels.unclear;
  if (received === 0 || unknown === received) return NOTHING;
  if (unknown > 0) {
    return leave(field, `台账里有 ${unknown} 件没有填申请方式，或者看不出是哪一种。`);
  }
  const own = channels.kinds.filter(({ count }) => count > 0);
  const words = own.map(({ name, count }) => `${name} ${count} 件`).join("、");
  return offer({ kind: "ways", field, words, ways: own });
}

/** How many answers were in time: only where that can be said of all of them. */
function onTime({ closed, answers }: LedgerNumbers): LedgerOffers {
  const field = "general.requests.onTime";
  if (closed === 0) return NOTHING;
  if (answers.unknown > 0) {
    return leave(field, `台账里有 ${answers.unknown} 件办结的申请算不出答复期限。`);
  }
  return answers.late === 0
    ? offer({ kind: "onTime", field, words: "全部按期", onTime: "all", cases: null })
    : offer({
        ...{ kind: "onTime", field, onTime: "some", cases: answers.onTime },
        words: `按期答复 ${answers.onTime} 件，超过期限 ${answers.late} 件`,
      });
}

/** What was charged; a ledger without a single fee does not say that none was. */
function fee({ fee: { cases, amount, unclear } }: LedgerNumbers): LedgerOffers {
  const field = "others.fee.amount";
  if (unclear > 0) return leave(field, `台账里有 ${unclear} 件的收费不是数字。`);
  if (cases === 0) return NOTHING;
  return offer({ kind: "fee", field, words: `${cases} 件，${amount} 元`, amount, cases });
}

/** Whether the form says already what is offered. */
function isSaid({ general, others }: DraftForm, one: LedgerOffer): boolean {
  switch (one.kind) {
    case "ways":
      return (
        general.requests.ways.length === one.ways.length &&
        one.ways.every(({ name, count }) =>
          general.requests.ways.some((each) => each.name === name && each.count === count),
        )
      );
    case "onTime":
      return (
        general.requests.onTime === one.onTime &&
        (one.cases === null || general.requests.onTimeCases === one.cases)
      );
    case "fee":
      return others.fee.amount === one.amount && others.fee.cases === one.cases;
  }
}

/** What the ledger offers the form, without what stands in it already. */
export function ledgerOffers(numbers: LedgerNumbers, form: DraftForm): LedgerOffers {
  const all = [ways(numbers), onTime(numbers), fee(numbers)];
  return {
    offers: all.flatMap(({ offers }) => offers).filter((one) => !isSaid(form, one)),
    left: all.flatMap(({ left }) => left),
  };
}

/** The form with what the ledger offers. */
export function withLedgerOffer(form: DraftForm, one: LedgerOffer): DraftForm {
  const { requests } = form.general;
  const withRequests = (change: Partial<typeof requests>): DraftForm => ({
    ...form,
    general: { ...form.general, requests: { ...requests, ...change } },
  });
  switch (one.kind) {
    case "ways":
      return withRequests({ ways: one.ways.map(({ name, count }) => ({ name, count })) });
    case "onTime":
      return withRequests({ onTime: one.onTime, onTimeCases: one.cases });
    case "fee": {
      const { amount, cases } = one;
      return {
        ...form,
        others: { ...form.others, fee: { ...form.others.fee, amount, cases } },
      };
    }
  }
}
