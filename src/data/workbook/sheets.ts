// How a package stands in a workbook: a sheet for each table by its name, and one for the files that are no tables.

/** Sheet of the files that are no tables, datapackage.json among them. */
export const FILES_SHEET = "package";
export const FILES_COLUMNS = ["path", "line", "part", "text"] as const;
/** Sheet of what to know before anything is typed. */
export const NOTES_SHEET = "notes";

/** Characters of a cell; Excel takes 32,767. */
export const PART = 30_000;

/** Excel forbids these in names of sheets, and names of more than 31 characters. */
export const isSheetName = (name: string): boolean => /^[^[\]:*?/\\']{1,31}$/.test(name);
