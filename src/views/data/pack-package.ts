// A package as bytes, in either form.
import { packZip } from "../../data/archive/zip.ts";
import { type PackageBytes, packageFiles, textFiles } from "../../data/package/text-files.ts";
import { writeWorkbook } from "../../export/package-workbook.ts";
import { WORKBOOK_NOTES } from "../../i18n/workbook-notes.ts";

export async function packPackage(files: PackageBytes, form: "zip" | "xlsx"): Promise<Uint8Array> {
  if (form === "zip") return packZip(packageFiles(files));
  return writeWorkbook(textFiles(files).texts, WORKBOOK_NOTES);
}
