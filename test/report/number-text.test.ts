import { isBlankText, readNumber } from "../../src/report/number-text";

describe("numbers written as text", () => {
  it.each([
    ["0", 0],
    ["15", 15],
    ["-4", -4],
    ["59237.2449", 59237.2449],
  ])("“%s” is exactly %d", (text, value) => {
    expect(readNumber(text)).toEqual({ value, as: "exact" });
  });

  it.each([
    ["1,234", 1234],
    ["1,234,567.8", 1234567.8],
    ["１２", 12],
    ["１，２３４", 1234],
    ["３．５", 3.5],
    [" 0 ", 0],
    ["7\n", 7],
    ["\u30008\u00a0", 8],
    ["－4", -4],
    ["−4", -4],
    ["+5", 5],
    ["-0", 0],
  ])("“%s” can only mean %d", (text, value) => {
    const read = readNumber(text);
    expect(read?.value).toBe(value);
  });

  it("only digits as JSON writes them are exact", () => {
    expect(readNumber("1,234")?.as).toBe("number-as-text");
    expect(readNumber("15 ")?.as).toBe("number-as-text");
  });

  it.each([
    "",
    " ",
    "1 0",
    "减4",
    "22（其中修订16件）",
    "12.5.3",
    "1,23",
    "12,34",
    "1234,567",
    "0,123",
    "012",
    "12.",
    ".5",
    "1e3",
    "12件",
    "251000元",
    "十二",
    "/",
    "-",
    "—",
    "无",
    "--4",
    "4-",
    "12345678901234567890",
  ])("“%s” is doubtful and refused", (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it("white space alone is a blank", () => {
    expect(["", " ", "\u3000\n"].every(isBlankText)).toBe(true);
    expect(isBlankText("0")).toBe(false);
  });
});
