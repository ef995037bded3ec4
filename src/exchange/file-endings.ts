/** The names of files that reports are read from end so; what a file is, its content tells. */
export const FILE_ENDINGS = [
  ".docx",
  ".pdf",
  ".html",
  ".htm",
  ".txt",
  ".csv",
  ".md",
  ".xlsx",
  ".xlsm",
  ".xls",
  ".json",
] as const;

/** Whether a file, by its name, may be a report. */
export const isReadable = (name: string): boolean =>
  FILE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
