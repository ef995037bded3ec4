import type { CountsByKind, LedgerFigures } from "../../ledger/figures";

/** A line of 统计. */
export interface FigureRow {
  /** What it is a part of; "" for what stands by itself. */
  readonly group: string;
  readonly name: string;
  readonly value: string;
}

const piece = (count: number): string => `${count} 件`;

function kindsOf(group: string, { kinds, blank, unclear }: CountsByKind): readonly FigureRow[] {
  return [
    ...kinds.map(({ name, count }) => ({ group, name: `${group}：${name}`, count })),
    { group, name: `${group}：没有填`, count: blank },
    { group, name: `${group}：没有弄清`, count: unclear },
  ]
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => ({ group, name, value: piece(count) }));
}

/** The figures of a period line by line; kinds with nothing in them are left out. */
export function figureRows(figures: LedgerFigures): readonly FigureRow[] {
  const { received, carriedIn, closed, carriedOut, answers, fee } = figures;
  const plain = (name: string, count: number): FigureRow => ({
    group: "",
    name,
    value: piece(count),
  });
  const some = (name: string, count: number): readonly FigureRow[] =>
    count === 0 ? [] : [{ group: "办结", name: `办结：${name}`, value: piece(count) }];
  return [
    plain("收到", received),
    ...kindsOf("申请方式", figures.channels),
    ...kindsOf("申请人", figures.applicants),
    plain("期初未办结", carriedIn),
    plain("办结", closed),
    ...kindsOf("结果", figures.results),
    ...some("按期", answers.onTime),
    ...some("超期", answers.late),
    ...some("不清楚是否按期", answers.unknown),
    ...some("经批准延期", answers.extended),
    plain("期末未办结", carriedOut),
    ...(fee.cases === 0
      ? []
      : [{ group: "收费", name: `收费（${fee.cases} 件）`, value: `${fee.amount} 元` }]),
    ...(fee.unclear === 0
      ? []
      : [{ group: "收费", name: "收费：没有弄清", value: piece(fee.unclear) }]),
  ];
}
