import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Press } from "../../actions/action";
import type { Notice, Tab } from "../../actions/state";
import { NoticeBox } from "./notice-box";
import type { Pane } from "../use-pane";

function NoticeButton(props: {
  readonly pane: Pane;
  readonly label: string;
  readonly press: Press;
}) {
  const { pane, label, press } = props;
  return (
    <Button
      size="small"
      disabledFocusable={pane.state.running !== null}
      onClick={() => pane.perform(press)}
    >
      {label}
    </Button>
  );
}

/** 重新选择: the message goes, and another is chosen. */
function AgainButton(props: {
  readonly pane: Pane;
  readonly tab: Tab;
  readonly again: NonNullable<Notice["again"]>;
}) {
  const { pane, tab, again } = props;
  return (
    <Button
      size="small"
      disabledFocusable={pane.state.running !== null}
      onClick={() => {
        pane.dispatch({ type: "dismiss", tab });
        pane.dispatch(again.event);
      }}
    >
      {again.label}
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
          retryLabel={retry?.name === "check" ? "重新审核" : "重试"}
          onRetry={
            retry === null
              ? undefined
              : () => {
                  close();
                  pane.perform(retry);
                }
          }
        >
          {notice.again && <AgainButton pane={pane} tab={tab} again={notice.again} />}
          {notice.undo !== undefined && (
            <NoticeButton pane={pane} label="撤销" press={notice.undo} />
          )}
          {notice.offers?.map((offer) => (
            <NoticeButton key={offer.label} pane={pane} {...offer} />
          ))}
        </NoticeBox>
      )}
    </div>
  );
}
