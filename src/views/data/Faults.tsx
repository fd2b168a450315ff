// What is wrong with a package: one entry for each kind of fault, all of them on the clipboard.
import type { ReactNode } from "react";
import { formatIssue, type Issue } from "../../data/package/issue.ts";
import { packageFault } from "../../i18n/package-faults.ts";
import { useCopied } from "../../ui/useCopied.ts";
import { CopyStatus } from "../CopyStatus.tsx";
import { Text } from "../text.tsx";
import { groupFaults } from "./fault-groups.ts";
import { Say } from "./Words.tsx";

const MOST = 20;

export function Faults({ issues }: { issues: readonly Issue[] }): ReactNode {
  const { copied, copy } = useCopied<"faults">();
  const groups = groupFaults(issues);
  const isCopied = copied !== undefined && !copied.failed;
  return (
    <div className="data-faults">
      <ol>
        {groups.slice(0, MOST).map(({ issue, count, lines }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two faults may read the same
          <li key={i} data-fault-kind={issue.severity}>
            <Text of={(_, language) => packageFault(issue, language)} block />
            {count > 1 && (
              <small>
                <Say of={(w) => w.same(count)} />
                {lines.length > 0 && `: ${lines.join(", ")}${count > lines.length + 1 ? " …" : ""}`}
              </small>
            )}
          </li>
        ))}
      </ol>
      {groups.length > MOST && (
        <p>
          <Say of={(w) => w.more(groups.length - MOST)} />
        </p>
      )}
      <button
        type="button"
        className="text-button"
        data-copy-faults
        onClick={() => copy("faults", issues.map(formatIssue).join("\n"))}
      >
        <Say of={(w) => (isCopied ? w.copied : w.copyFaults)} />
      </button>
      <CopyStatus of={copied} />
    </div>
  );
}
