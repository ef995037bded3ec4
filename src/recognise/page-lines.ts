/** In characters; longer lines are text. */
const LONGEST = 80;
const BULLETS = /^[•·●■◆▪*\s]+/u;

/** What a web page says about a document before its text begins. */
const ABOUT =
  /^(?:发布|发文|成文|生成|公开|更新)?(?:日期|时间|机构)\s*[:：]|^(?:信息)?来源|^(?:浏览|点击|阅读|访问)(?:次数|量|数|查看)?|^[【[]?\s*(?:字体|字号|打印|分享|关闭|收藏)|^(?:索\s*引\s*号|文\s*号|主题(?:分类|词)?|组配分类|关键[词字]|有效性|名\s*称|作者|责任编辑)|^(?:当前|您(?:现在|当前)?(?:的|所在的?))位置|^首页|[＞»›]|\S\s{1,8}>\s{1,8}(?!\d{1,4}(?![\d年]))\S|^\d{4}\s{0,4}[-/.年]\s{0,4}\d{1,2}\s{0,4}[-/.月]\s{0,4}\d{1,2}\s{0,4}日?(?:\s{1,4}\d{1,2}:\d{2}(?::\d{2})?)?$/u;
/** What is put over a report that is not ready. */
const DRAFT = /^草稿[：:]/u;
/** With what the foot of a web page begins; nothing of the document follows. */
const FOOT =
  /^[【[]?\s*(?:上一[篇条]|下一[篇条]|分享到|打印本?页|关闭(?:窗口|本页))|版权所有|ICP备|公网安备|网站标识码|网站地图|^(?:主办|承办)(?:单位)?\s*[:：]/iu;

const isShort = (line: string): boolean => line.length <= LONGEST && !line.includes("。");

/** Whether a line over the text belongs to the page and not to the document. */
export function isPageLine(line: string): boolean {
  const words = line.replace(BULLETS, "");
  return isShort(line) && (ABOUT.test(words) || DRAFT.test(words));
}

/** The lines of a document without the foot of the page that it stood on. */
export function withoutFoot(lines: readonly string[]): readonly string[] {
  const foot = lines.findIndex((line) => isShort(line) && FOOT.test(line));
  return foot === -1 ? lines : lines.slice(0, foot);
}

/** A line without the point of a list before it. */
export function withoutBullet(line: string): string {
  return line.replace(BULLETS, "");
}
