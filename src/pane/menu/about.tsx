import type { ReactElement } from "react";
import project from "../../../package.json";

/** 关于. */
export function About(): ReactElement {
  return (
    <>
      <p>年报助手 {project.version}</p>
      <p>
        政府信息公开工作年度报告的 Excel
        加载项：插入表格、审核勾稽关系、定位填错的数、写正文、导出。
      </p>
      <ul className="lines">
        <li>不联网：填写的内容只在您的工作簿里，不发送到任何地方。</li>
        <li>只提建议，不替您改数；采纳与否由您决定。</li>
        <li>程序按 MIT 许可证发布，可以自由使用、修改和分发。</li>
        <li>
          与 Excel 通信用的 office.js 属于微软，按微软的许可只能随用于 Microsoft 365 的加载项使用。
        </li>
      </ul>
    </>
  );
}
