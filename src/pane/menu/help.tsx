import type { ReactElement } from "react";

/** 使用手册: the short of it, and where the whole is. */
export function Help(): ReactElement {
  return (
    <>
      <ol className="lines">
        <li>“填表”页填写单位名称、年度，插入表格；也可以导入已有的年报。</li>
        <li>在表里填数。改动以后，“审核”页的清单自动更新。</li>
        <li>点“审核”，在表中标出有问题的单元格；点“定位”跳到那一格。</li>
        <li>“正文”页填几项事实，写成第一、五、六部分，件数取自表格。</li>
        <li>“导出”页先看还有什么没处理，再导出 Word 或网页。</li>
        <li>“汇总”页给审核人：收几十份年报，看谁没报、谁有错，汇总，退回。</li>
      </ol>
      <p>按钮没有反应时，先按回车结束单元格编辑，再点一次。</p>
      <p>
        完整的使用手册是项目文件夹里的
        docs/使用手册.md，没有装进加载项；请向安装年报助手的管理员索取。
      </p>
    </>
  );
}
