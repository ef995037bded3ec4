import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Press } from "../../actions/action";
import { NoticeBox } from "./notice-box";
import type { Pane } from "../use-pane";

function Undo({ pane, press }: { readonly pane: Pane; readonly press: Press }) {
  return (
    <Button
      size="small"
      disabledFocusable={pane.state.running !== null}
      onClick={() => pane.perform(press)}
    >
      撤销
    </Button>
  );
}

/**
 * The message of the tab that is shown, at the foot of the pane: in sight wherever the tab is
 * scrolled to. The region around it always stands, so that new messages are read out.
 */
export function TabNotice({ pane }: { readonly pane: Pane }): ReactElement {
  const { tab, notices } = pane.state;
  const notice = notices[tab];
  const close = (): void => pane.dispatch({ type: "dismiss", tab });
  const retry = notice?.retry ?? null;
  return (
    <div className="pinned" role="status">
      {notice && (
        <NoticeBox
          tone={notice.tone}
          text={notice.text}
          lines={notice.lines}
          onClose={close}
          onRetry={
            retry === null
              ? undefined
              : () => {
                  close();
                  pane.perform(retry);
                }
          }
        >
          {notice.undo !== undefined && <Undo pane={pane} press={notice.undo} />}
        </NoticeBox>
      )}
    </div>
  );
}
