import type { ExcelFacts } from "../contract/self-check-contract";

/** The requirement sets that are asked for: a newer Excel may have more. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: Array.from({ length: 25 }, (_, minor) => `1.${minor + 1}`),
  ExcelApiDesktop: ["1.1", "1.2", "1.3", "1.4", "1.5"],
  ExcelApiOnline: ["1.1"],
  SharedRuntime: ["1.1", "1.2"],
  DelayForCellEdit: ["1.1"],
};

/** What Excel this is, without a word about the workbook. */
export function excelFacts(): ExcelFacts {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const { version, platform, host } = diagnostics;
  const sets = Object.entries(ASKED).flatMap(([name, versions]) =>
    versions
      .filter((number) => requirements.isSetSupported(name, number))
      .slice(-1)
      .map((number) => `${name} ${number}`),
  );
  return {
    version,
    platform: String(platform),
    host: String(host),
    language: displayLanguage,
    sets,
  };
}
