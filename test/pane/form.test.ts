import {
  emptyForm,
  formatOf,
  problemsOf,
  profileOf,
  requestOf,
  withProfile,
  yearOf,
} from "../../src/actions/form";

const march = new Date(2026, 2, 1);
const typed = { organisation: " 宝清县朝阳镇 ", year: "2023" };

describe("the form of 填表", () => {
  it("begins with the report year that is due: last year's before July, else this year's", () => {
    expect(emptyForm(march).year).toBe("2025");
    expect(emptyForm(new Date(2026, 5, 30)).year).toBe("2025");
    expect(emptyForm(new Date(2026, 6, 1)).year).toBe("2026");
  });

  it("takes the format from the year until the user chooses another", () => {
    const form = emptyForm(march);
    expect(formatOf({ ...form, year: "2020" })).toBe("2019");
    expect(formatOf({ ...form, year: "2021" })).toBe("2021");
    expect(formatOf({ ...form, year: "2021", format: "2019" })).toBe("2019");
    expect(formatOf({ ...form, year: "20" })).toBe("2021");
  });

  it("reads a year in full-width digits, and no year that a report cannot have", () => {
    const form = emptyForm(march);
    expect(yearOf({ ...form, year: "２０２３" })).toBe(2023);
    for (const year of ["", "23", "202a", "1998", "2101", "2023.5"]) {
      expect(yearOf({ ...form, year })).toBeNull();
    }
  });

  it("is complete with unit and year, and says which of them is missing", () => {
    const form = { ...emptyForm(march), ...typed };
    expect(profileOf(form)).toEqual({
      organisation: "宝清县朝阳镇",
      year: 2023,
      level: "township",
    });
    expect(problemsOf(form)).toEqual({ organisation: null, year: null });
    const empty = { ...form, organisation: " ", year: "x" };
    expect(profileOf(empty)).toBeNull();
    expect(profileOf({ ...form, organisation: " " })).toMatchObject({
      organisation: "",
      level: null,
    });
    expect(problemsOf(empty)).toEqual({
      organisation: "请填写单位名称。",
      year: "请填四位数，例如 2024。",
    });
  });

  it("shows what the workbook kept, but never over what was typed", () => {
    const kept = { organisation: "某镇", year: 2022, level: "county" } as const;
    const form = emptyForm(march);
    expect(withProfile(form, kept)).toMatchObject({ ...kept, year: "2022" });
    expect(withProfile({ ...form, ...typed, touched: true }, kept)).toMatchObject(typed);
  });

  it("asks for the chosen tables in the chosen format and way of totals", () => {
    const form = { ...emptyForm(march), ...typed, totals: "typed" } as const;
    const profile = { organisation: "宝清县朝阳镇", year: 2023, level: null };
    expect(requestOf(form, profile, ["requests"])).toEqual({
      profile,
      format: "2021",
      tables: ["requests"],
      totals: "typed",
    });
  });
});
