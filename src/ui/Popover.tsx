import { type ReactNode, useId } from "react";
import { Icon, type IconName } from "./Icon.tsx";

/** A button with a native popover: light dismiss, Escape and focus order come with the platform. */
export function Popover(props: { label: string; icon: IconName; children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <div className="popover-anchor">
      <button type="button" className="icon-button" popoverTarget={id} aria-label={props.label} title={props.label}>
        <Icon name={props.icon} />
      </button>
      <div id={id} popover="auto" className="popover" role="group" aria-label={props.label}>
        {props.children}
      </div>
    </div>
  );
}
