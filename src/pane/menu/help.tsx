import type { ReactElement } from "react";
import { Fold } from "../parts/fold";
import { LazyPart, laterPart } from "../parts/lazy-part";

const manualView = laterPart(async () => (await import("./manual/manual-view")).ManualView);

/** 使用手册: the short of it, and the whole. */
export function Help(): ReactElement {
  return (
    <>
      <Fold summary="从头到尾六步">
        {() => (
          <ol className="lines">
            <li>“填表”页填写单位名称、年度，插入表格；也可以导入已有的年报。</li>
            <li>在表里填数。改动以后，“审核”页的清单自动更新。</li>
            <li>点“审核”，在表中标出有问题的单元格；点“定位”跳到那一格。</li>
            <li>“正文”页填几项事实，写成第一、五、六部分，件数取自表格。</li>
            <li>“导出”页先看还有什么没处理，再导出 Word 或网页。</li>
            <li>“汇总”页给审核人：收几十份年报，看谁没报、谁有错，汇总，退回。</li>
          </ol>
        )}
      </Fold>
      <p>按钮没有反应时，先按回车结束单元格编辑，再点一次。</p>
      <LazyPart part={manualView} props={{}} waiting={<p className="quiet">正在打开…</p>} />
    </>
  );
}
