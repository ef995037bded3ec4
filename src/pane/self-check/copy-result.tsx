import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { copyRich } from "../export/copy-rich";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** 复制结果; where the page does not let us, the text to be copied by hand. */
export function CopyResult({ text }: { readonly text: string }): ReactElement {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <div className="actions">
        <Button
          size="small"
          appearance="primary"
          onClick={() => setCopied(copyRich(`<pre>${escaped(text)}</pre>`, text))}
        >
          复制结果
        </Button>
      </div>
      <p role="status">
        {copied === true && "已复制，可以粘贴到邮件或文档里。"}
        {copied === false && "没有复制成功。请点下面的框，全选以后复制。"}
      </p>
      {copied === false && (
        <textarea
          className="self-check-text"
          aria-label="自检结果"
          readOnly
          rows={8}
          value={text}
        />
      )}
    </>
  );
}
