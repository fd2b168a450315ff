// The template with its notes, in both languages.
import { templateFiles as filesWith } from "../../data/template.ts";
import { TEMPLATE_NOTES } from "../../i18n/template-notes.ts";

export const templateFiles = (): Map<string, Uint8Array> => filesWith(TEMPLATE_NOTES);
