import type { ReactElement } from "react";
import type { CaseResult, CaseState } from "../../excel/contract/self-check-contract";
import { inOrder, STATE_WORDS } from "./words";

const BADGES: Readonly<Record<CaseState, string>> = {
  passed: "badge badge-none",
  different: "badge badge-error",
  silent: "badge badge-explain",
};

/** What came of each case; those that did not pass first, with what was expected. */
export function ResultTable({
  results,
}: {
  readonly results: readonly CaseResult[];
}): ReactElement {
  return (
    <table className="self-check-table">
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">结果</th>
        </tr>
      </thead>
      <tbody>
        {inOrder(results).map((result) => (
          <tr key={result.id}>
            <td>
              <CaseWords result={result} />
            </td>
            <td>
              <span className={BADGES[result.state]}>{STATE_WORDS[result.state]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CaseWords({ result }: { readonly result: CaseResult }): ReactElement {
  const { title, where, expected, came, state } = result;
  return (
    <>
      {title}
      <p className="quiet">用在：{where.join("、")}</p>
      {state !== "passed" && (
        <>
          <p>应当：{expected}</p>
          <p>实际：{came}</p>
        </>
      )}
    </>
  );
}
