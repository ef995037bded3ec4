import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LazyPart, laterPart } from "../parts/lazy-part";
import type { Pane } from "../use-pane";
import type { SourcePreview } from "../../actions/import/source-preview";

const previewPart = laterPart(async () => (await import("./preview")).Preview);

interface PreviewPlaceProps {
  readonly pane: Pane;
  readonly preview: SourcePreview;
}

/** The preview of an import; where it cannot be shown, the import can be left. */
export function PreviewPlace({ pane, preview }: PreviewPlaceProps): ReactElement {
  return (
    <LazyPart
      part={previewPart}
      props={{ pane, preview }}
      waiting={<p className="quiet">正在打开预览…</p>}
      otherwise={
        <Button size="small" onClick={() => pane.dispatch({ type: "closePreview" })}>
          取消导入
        </Button>
      }
    />
  );
}
