import { isOtherUnit } from "../../src/report/unit-names";

describe("two names are of one unit", () => {
  it.each([
    ["宿迁市", "宿迁市人民政府"],
    ["朝阳镇", "宝清县朝阳镇人民政府办公室"],
    ["清河县城关街道办", "城关街道办事处"],
    ["市科委", "市科学技术委员会"],
    ["宿迁市卫健委", "宿迁市卫生健康委员会"],
    ["公安局", "宿迁市公安局"],
    ["宿 迁 市", "宿迁市"],
  ])("%s, %s", (one, other) => {
    expect([isOtherUnit(one, other), isOtherUnit(other, one)]).toEqual([false, false]);
  });

  it.each(["", "我镇", "本局", "各乡镇"])("nobody can say where one of them is “%s”", (name) => {
    expect(isOtherUnit(name, "朝阳镇")).toBe(false);
  });
});

describe("two names are of two units", () => {
  it.each([
    ["朝阳镇", "城关镇"],
    ["宿迁市", "宿迁市公安局"],
    ["宝清县", "宝清县朝阳镇"],
    ["清河县柳林镇", "清河县杨柳镇"],
    ["清河县公安局", "清河县教育局"],
    ["清河县柳林镇", "清河县柳树林镇"],
  ])("%s, %s", (one, other) => {
    expect([isOtherUnit(one, other), isOtherUnit(other, one)]).toEqual([true, true]);
  });
});
