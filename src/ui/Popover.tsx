import { type ReactNode, useId, useState } from "react";
import { Icon, type IconName } from "./Icon.tsx";

/**
 * A button with a native popover: light dismiss, Escape and focus order come with the platform. What is in it is rendered
 * when it is first opened.
 */
export function Popover(props: { label: string; icon: IconName; children: ReactNode }): ReactNode {
  const id = useId();
  const [isWanted, want] = useState(false);
  return (
    <div className="popover-anchor">
      <button type="button" className="icon-button" popoverTarget={id} aria-label={props.label} title={props.label}>
        <Icon name={props.icon} />
      </button>
      <div
        id={id}
        popover="auto"
        className="popover"
        role="group"
        aria-label={props.label}
        onBeforeToggle={() => want(true)}
      >
        {isWanted && props.children}
      </div>
    </div>
  );
}
