import type { ReactElement } from "react";
import { SCOPE_WORDS } from "../../collect/sheets/frame-line";
import type { DeskParts } from "./desk-screen";

/** 应报 49，已报 46，计入 45: in words, and as a bar for the eye. */
export function Collected({ outcome, state }: DeskParts): ReactElement {
  const { expected, received, counted } = outcome;
  const { organisation, year, scope } = outcome.desk.frame;
  const share = (count: number): string => `${expected === 0 ? 0 : (100 * count) / expected}%`;
  const hasList = (state.kept?.units.length ?? 0) > 0;
  return (
    <header className="collect-head">
      <h2>
        {`${organisation} ${year} 年汇总`}
        <span className="quiet">{SCOPE_WORDS[scope]}</span>
      </h2>
      <p className="collect-counts">
        {hasList && <Count name="应报" count={expected} />}
        <Count name="已报" count={received} />
        <Count name="计入" count={counted} />
        {hasList && received < expected && (
          <span className="quiet">{`还差 ${expected - received} 个`}</span>
        )}
      </p>
      <div className="collect-bar" aria-hidden="true">
        <span className="collect-bar-counted" style={{ width: share(counted) }} />
        <span className="collect-bar-received" style={{ width: share(received - counted) }} />
      </div>
      {!hasList && (
        <p className="quiet">
          没有单位名单：一个文件算一个单位，看不出谁还没有报。在“单位名单”里填上，再回到这里就有了。
        </p>
      )}
    </header>
  );
}

function Count({ name, count }: { readonly name: string; readonly count: number }): ReactElement {
  return (
    <span className="collect-count">
      {name}
      <strong>{count}</strong>
    </span>
  );
}
