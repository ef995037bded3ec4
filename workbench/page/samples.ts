import chaoyang2023 from "../samples/chaoyang-2023.json";
import chengguan2022 from "../samples/chengguan-2022.json";
import empty from "../samples/empty.json";
import suqian2023 from "../samples/suqian-2023.json";
import suqian2024 from "../samples/suqian-2024.json";

/** The reports of the menu 示例, in the order of the menu: numbers of published reports. */
export const SAMPLES = [
  { name: "朝阳镇 2023", note: "合计有误", report: chaoyang2023 },
  { name: "城关镇 2022", note: "有空白", report: chengguan2022 },
  { name: "宿迁市 2023", note: "无误", report: suqian2023 },
  { name: "宿迁市 2024", note: "无误", report: suqian2024 },
  { name: "空表", note: "", report: empty },
] as const;
