import { endsTitle, isWholeTitle } from "./report-title";
import type { TextOfLine } from "./text-of-line";

/** In characters; longer lines are text. */
const LONGEST = 80;
const BULLETS = /^[•·●■◆▪*\s]+/u;

/** What a web page says about a document before its text begins. */
const ABOUT =
  /^(?:发布|发文|成文|生成|公开|更新)?(?:日期|时间|机构)\s{0,8}[:：]|^(?:信息)?来源|^(?:浏览|点击|阅读|访问)(?:次数|量|数|查看)?|^(?:公开(?:方式|时限|范围|形式|程序|类型|属性)|信息(?:名称|索引|分类|类别|标题|有效性)|标\s{0,8}题|内容概述|体裁(?:分类)?|服务对象|公文种类|发文字号|时\s{0,8}效(?:性)?|状\s{0,8}态|废止日期|发文单位|信息来源)\s{0,8}[\]】]?\s{0,8}[:：]|^[【[]?\s{0,8}(?:字体|字号|打印|分享|关闭|收藏)|^(?:索\s{0,8}引\s{0,8}号|文\s{0,8}号|主题(?:分类|词)?|组配分类|关键[词字]|有效性|名\s{0,8}称|作者|责任编辑)|^(?:当前|您(?:现在|当前)?(?:的|所在的?))位置|^首页|[＞»›]|\S\s{1,8}>\s{1,8}(?!\d{1,4}(?![\d年]))\S|^\d{4}\s{0,4}[-/.年]\s{0,4}\d{1,2}\s{0,4}[-/.月]\s{0,4}\d{1,2}\s{0,4}日?(?:\s{1,4}\d{1,2}:\d{2}(?::\d{2})?)?$/u;
/** What is put over a report that is not ready. */
const DRAFT = /^草稿[：:]/u;
/** With what the foot of a web page begins; nothing of the document follows. */
const FOOT =
  /^[【[]?\s{0,8}(?:上一[篇条]|下一[篇条]|相关(?:阅读|链接|文章|信息|文件|新闻|推荐|解读|文档|稿件)\s{0,8}[】\]:：]?\s{0,8}$|(?:延伸|推荐|拓展)阅读|(?:历年|往年|历史|往期)(?:年报|报告|年度报告)\s{0,8}[】\]:：]?\s{0,8}$|猜你喜欢|附件下载|最新(?:发布|文章|信息)\s{0,8}$|热门(?:文章|推荐|信息)|友情链接|扫一扫|返回顶部|回到顶部|分享到|打印本?页|关闭(?:窗口|本页))|版权所有|ICP备|公网安备|网站标识码|网站地图|^(?:主办|承办)(?:单位)?\s{0,8}[:：]/iu;

const isShort = (line: string): boolean => line.length <= LONGEST && !line.includes("。");

/** Whether a line over the text belongs to the page and not to the document. */
export function isPageLine(line: string): boolean {
  const words = line.replace(BULLETS, "");
  return isShort(line) && (ABOUT.test(words) || DRAFT.test(words));
}

const YEAR_ALONE = /^20\d\d\s*年?度?$/u;

/** Links to other documents that follow a text, without words over them. */
const isOther = ({ text, listed }: TextOfLine): boolean =>
  isShort(text) && (isWholeTitle(text) || YEAR_ALONE.test(text) || (listed && endsTitle(text)));

/** The lines of a document without the foot of the page that it stood on. */
export function withoutFoot(lines: readonly TextOfLine[]): readonly TextOfLine[] {
  const foot = lines.findIndex(
    (line, at) =>
      (isShort(line.text) && FOOT.test(line.text.replace(BULLETS, ""))) ||
      (at > 0 && isOther(line)),
  );
  return foot === -1 ? lines : lines.slice(0, foot);
}

/** A line without the point of a list before it. */
export function withoutBullet(line: string): string {
  return line.replace(BULLETS, "");
}
