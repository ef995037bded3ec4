import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { beginWithLastYear } from "../../actions/last-year-start";
import type { Pane } from "../use-pane";

/** 以上年年报为起点: what last year's report gives this year's. */
export function LastYearStart({ pane }: { readonly pane: Pane }): ReactElement {
  const busy = pane.state.running !== null;
  return (
    <div className="import-previous-start">
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => pane.perform(beginWithLastYear())}
      >
        以上年年报为起点
      </Button>
      <p className="quiet">
        填好表三“上年结转”和正文的联系方式；只填空着的地方，上年的措施和问题列出来供选用。
      </p>
    </div>
  );
}
