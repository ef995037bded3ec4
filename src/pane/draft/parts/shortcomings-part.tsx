import type { ReactElement } from "react";
import type { DraftForm } from "../../../draft/form";
import { problemsToldIn } from "../../../report/problems-told";
import { problemsFor } from "../../../draft/phrases";
import { EntryList } from "../fields/entry-list";
import { Phrases } from "../fields/phrases";
import { AreaField } from "../fields/text-fields";
import { useLastYear, useReport } from "../form-context";
import type { PartProps } from "./part-props";

type Shortcomings = DraftForm["problems"];

/** 五、问题和改进: last year's problems with what was done, this year's with the improvement. */
export function ShortcomingsPart({ value, onChange }: PartProps<Shortcomings>): ReactElement {
  const { level } = useReport();
  const { items, lastYear } = value;
  const phrases = problemsFor(level).filter(({ problem }) =>
    items.every((item) => item.problem !== problem),
  );
  const told = problemsToldIn(useLastYear()?.narrative.problems ?? "").filter((problem) =>
    lastYear.every((item) => item.problem !== problem),
  );
  const written = items.filter(({ problem, improvement }) => `${problem}${improvement}` !== "");
  return (
    <>
      <EntryList
        field="problems.items"
        noun="问题"
        entries={items}
        blank={{ problem: "", improvement: "" }}
        onChange={(next) => onChange({ ...value, items: [...next] })}
        above={
          <Phrases
            phrases={phrases}
            text={({ problem, improvement }) => `${problem}——${improvement}`}
            onChoose={({ problem, improvement }) =>
              onChange({ ...value, items: [...written, { problem, improvement }] })
            }
          />
        }
      >
        {(item, change, at) => (
          <>
            <AreaField
              field={`${at}.problem`}
              label="存在的问题"
              value={item.problem}
              onChange={(problem) => change({ ...item, problem })}
            />
            <AreaField
              field={`${at}.improvement`}
              label="改进措施"
              value={item.improvement}
              onChange={(improvement) => change({ ...item, improvement })}
            />
          </>
        )}
      </EntryList>
      <EntryList
        field="problems.lastYear"
        noun="上年问题"
        entries={lastYear}
        blank={{ problem: "", done: "" }}
        onChange={(next) => onChange({ ...value, lastYear: [...next] })}
        above={
          <Phrases
            name="上年年报写到的问题"
            phrases={told}
            text={(problem) => problem}
            onChoose={(problem) =>
              onChange({ ...value, lastYear: [...lastYear, { problem, done: "" }] })
            }
          />
        }
      >
        {(item, change, at) => (
          <>
            <AreaField
              field={`${at}.problem`}
              label="上年度报告的问题"
              value={item.problem}
              onChange={(problem) => change({ ...item, problem })}
            />
            <AreaField
              field={`${at}.done`}
              label="整改情况"
              value={item.done}
              onChange={(done) => change({ ...item, done })}
            />
          </>
        )}
      </EntryList>
    </>
  );
}
