import { themeFor } from "../../src/pane/theme";

const office = (bodyBackgroundColor: string, controlBackgroundColor = bodyBackgroundColor) => ({
  bodyBackgroundColor,
  controlBackgroundColor,
});

describe("the pane's theme", () => {
  it("is light under Office's colourful and white themes, whatever the system prefers", () => {
    expect(themeFor(office("#FFFFFF"), true)).toBe("light");
    expect(themeFor(office("#E6E6E6", "#FFFFFF"), true)).toBe("light");
  });

  it("is dark under Office's dark grey and black themes", () => {
    expect(themeFor(office("#666666"), false)).toBe("dark");
    expect(themeFor(office("#262626", "#363636"), false)).toBe("dark");
  });

  it("is the high contrast one where body and controls are black", () => {
    expect(themeFor(office("#000000"), false)).toBe("contrast");
  });

  it("follows the system where Office names no theme or no colour that we know", () => {
    expect(themeFor(undefined, true)).toBe("dark");
    expect(themeFor(undefined, false)).toBe("light");
    expect(themeFor(office("window"), true)).toBe("dark");
  });
});
