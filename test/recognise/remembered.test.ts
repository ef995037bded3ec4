import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { remembered } from "../../src/recognise/remembered";

/** What is in use when the garbage is gone, in megabytes. */
function usedMemory(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}

describe("a function that remembers what it gave for labels", () => {
  it("works a label out once", () => {
    const asked: string[] = [];
    const length = remembered((text) => asked.push(text) + text.length);
    expect([length("行政许可"), length("行政许可")]).toEqual([5, 5]);
    expect(asked).toEqual(["行政许可"]);
  });

  it("keeps the label, not the document that it was cut from", () => {
    const same = remembered((text) => text);
    const before = usedMemory();
    for (let file = 0; file < 50; file += 1) {
      const document = `第${file}街道办事处政府信息公开工作年度报告`.padEnd(500_000, "某");
      expect(same(document.slice(0, 20))).toHaveLength(20);
    }
    expect(same("")).toBe("");
    expect(usedMemory() - before).toBeLessThan(10);
  });
});
