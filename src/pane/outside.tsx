import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { NoticeBox } from "./parts/notice-box";
import { FLUENT_THEMES, themeFor } from "./theme";

/** The page opened in a browser by itself: there is no workbook to work with. */
export function Outside({ systemIsDark }: { readonly systemIsDark: boolean }): ReactElement {
  const theme = themeFor(undefined, systemIsDark);
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]} className={`pane theme-${theme}`}>
      <main className="panel">
        <h1>年报助手</h1>
        <NoticeBox
          tone="info"
          text="年报助手是 Excel 的加载项，要在 Excel 中打开，不能在浏览器里单独使用。"
        />
      </main>
    </FluentProvider>
  );
}
