// What came of copying, beside the button: the button itself shows a success, so that one is only heard.
import type { ReactNode } from "react";
import type { Copied } from "../ui/useCopied.ts";
import { Text } from "./text.tsx";

export const CopyStatus = ({ of: copied }: { of: Copied<string> | undefined }): ReactNode => (
  <span role="status" className={copied?.failed ? "copy-failed" : "sr-only"}>
    {copied && <Text of={(t) => (copied.failed ? t.inspector.notCopied : t.inspector.cited)} />}
  </span>
);
