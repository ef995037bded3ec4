/** Rows over the table: its heading in the report, and who reports for which year. */
export const TABLE_TOP = 2;
