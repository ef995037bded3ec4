import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Fold } from "../parts/fold";
import { LazyPart, laterPart } from "../parts/lazy-part";
import type { Pane } from "../use-pane";
import type { Checked } from "../../actions/checked";

const yearsView = laterPart(async () => (await import("./years-view")).YearsView);

interface YearsPlaceProps {
  readonly pane: Pane;
  readonly outcome: Checked;
}

/** 与上年对照, opened on request; without last year's report the way to it. */
export function YearsPlace({ pane, outcome }: YearsPlaceProps): ReactElement {
  const { previous, report } = outcome;
  if (previous === null) {
    return (
      <Fold summary="与上年对照">
        {() => (
          <>
            <p>
              还没有上年年报。在“填表”里导入上年的文件；上年的表格就在这个工作簿里的，按“从本工作簿读取”，再选“作为上年年报”。
            </p>
            <div className="actions">
              <Button size="small" onClick={() => pane.dispatch({ type: "tab", tab: "fill" })}>
                去导入上年年报
              </Button>
            </div>
          </>
        )}
      </Fold>
    );
  }
  return (
    <Fold summary={`与上年对照（${previous.year} 年、${report.year} 年）`}>
      {() => (
        <LazyPart
          part={yearsView}
          props={{ pane, outcome, previous }}
          waiting={<p className="quiet">正在打开…</p>}
        />
      )}
    </Fold>
  );
}
