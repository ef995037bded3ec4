import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useEffect, useRef, useState } from "react";
import type { Pane } from "../use-pane";
import type { Purpose } from "../../actions/import/source-preview";
import { FILE_ENDINGS } from "../../exchange/file-endings";
import { readFile } from "../../actions/read-source";

interface ChooseFileProps {
  readonly pane: Pane;
  readonly purpose: Purpose;
  readonly label: string;
  readonly small?: boolean;
}

/** A button that lets the user choose a file and reads it. */
export function ChooseFile({ pane, purpose, label, small }: ChooseFileProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const { choosing, running } = pane.state;
  const [asked] = useState(choosing);
  useEffect(() => {
    if (choosing !== asked && choosing?.purpose === purpose) input.current?.click();
  }, [choosing, asked, purpose]);
  return (
    <>
      <Button
        size={small === true ? "small" : "medium"}
        disabledFocusable={running !== null}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={FILE_ENDINGS.join(",")}
        hidden
        aria-label={`${label}：选择文件`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) pane.perform(readFile({ file, purpose }));
          // The same file can be chosen again after it was corrected.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
