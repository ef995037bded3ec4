import { Button } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ReactElement } from "react";
import { isWithoutDownloads } from "./download";
import { COPY } from "./export-as";
import type { Way } from "./export-as";

const MAC_NOTE =
  "Mac 上的 Excel 多半不让窗格下载文件，点下面两个按钮可能什么也得不到。请用“复制”，粘贴到 Word 里保存；要排好版的 Word 文件，请在 Windows 的 Excel 里打开这个工作簿导出。";

const LABELS: Readonly<Record<Way, string>> = { word: "导出 Word", page: "导出网页", copy: COPY };

interface ExportWaysProps {
  /** What the Word file will be. */
  readonly wordNote: string;
  readonly running: boolean;
  readonly onPress: (way: Way) => void;
}

/** The ways in which a report leaves; the one that works here comes first. */
export function ExportWays({ wordNote, running, onPress }: ExportWaysProps): ReactElement {
  const notes: Readonly<Record<Way, string>> = {
    word: wordNote,
    page: "存成网页文件，可以用浏览器打开。",
    copy: "连格式和表格一起复制，到网站后台直接粘贴。",
  };
  const copiesFirst = isWithoutDownloads();
  const [first, ...others]: readonly [Way, ...Way[]] = copiesFirst
    ? ["copy", "word", "page"]
    : ["word", "page", "copy"];
  const way = (one: Way) => (
    <Fragment key={one}>
      <Button
        {...(one === first ? { appearance: "primary" } : {})}
        disabledFocusable={running}
        onClick={() => onPress(one)}
      >
        {LABELS[one]}
      </Button>
      <p className="quiet">{notes[one]}</p>
    </Fragment>
  );
  return (
    <div className="export-ways">
      {way(first)}
      {copiesFirst && <p className="export-mac">{MAC_NOTE}</p>}
      {others.map(way)}
    </div>
  );
}
