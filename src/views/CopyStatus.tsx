// What came of copying, beside the button: the button itself shows a success, so that one is only heard.

import type { ReactNode } from "react";
import { inspectorWords } from "../i18n/inspector.ts";
import type { Copied } from "../ui/useCopied.ts";
import { Text } from "./text.tsx";

export const CopyStatus = ({ of: copied }: { of: Copied<string> | undefined }): ReactNode => (
  <span role="status" className={copied?.failed ? "copy-failed" : "sr-only"}>
    {copied && <Text of={(t) => (copied.failed ? inspectorWords(t).notCopied : inspectorWords(t).cited)} />}
  </span>
);
