import { fact } from "../case";
import type { Bench, SelfCheckCase } from "../case";

const KEY = "nianbao.selfcheck";

/** Keeps a text, reads it, deletes it: what was read, and whether it is gone. */
async function keptAndGone({ context }: Bench, text: string): Promise<[string, boolean]> {
  const { settings } = context.workbook;
  settings.add(KEY, text);
  await context.sync();
  const kept = settings.getItemOrNullObject(KEY).load("value");
  await context.sync();
  const came = kept.isNullObject ? "" : String(kept.value);
  if (!kept.isNullObject) kept.delete();
  const gone = settings.getItemOrNullObject(KEY).load("value");
  await context.sync();
  return [came, gone.isNullObject];
}

/** What is kept with the workbook beside its cells. */
export const settingCases: readonly SelfCheckCase[] = [
  {
    id: "setting-kept",
    title: "随工作簿保存的设置",
    where: ["填表", "标记", "正文"],
    expected: "存入的设置原样读出，删去以后没有了",
    async run(bench) {
      const came = await keptAndGone(bench, '{"版本":1}');
      return [fact("读出、没有了", ['{"版本":1}', true], came)];
    },
  },
  {
    id: "setting-long",
    title: "很长的设置",
    where: ["正文", "导入"],
    expected: "6 万字的设置一字不少",
    async run(bench) {
      const text = "年报".repeat(30_000);
      const [came, gone] = await keptAndGone(bench, text);
      const length = came === text ? text.length : came.length - text.length;
      return [fact("字数、没有了", [text.length, true], [length, gone])];
    },
  },
];
