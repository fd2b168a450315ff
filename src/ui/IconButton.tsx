import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";

export function IconButton(props: {
  icon: IconName;
  label: string;
  onClick(): void;
  className?: string;
  disabled?: boolean;
}): ReactNode {
  return (
    <button
      type="button"
      className={`icon-button ${props.className ?? ""}`}
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
