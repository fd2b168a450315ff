// A button of the kiosk: at least 20 mm wide and high, with a visible label.
import type { ReactNode } from "react";
import { Icon, type IconName } from "../../ui/Icon.tsx";

interface Props {
  icon?: IconName;
  children?: ReactNode;
  /** Accessible name, if the visible label is only a sign. */
  label?: string;
  className?: string;
  pressed?: boolean;
  disabled?: boolean;
  onClick(): void;
  /** For scripts and tests. */
  id?: string;
}

export const Button = ({ icon, children, label, className = "", pressed, disabled, onClick, id }: Props): ReactNode => (
  <button
    type="button"
    className={`kiosk-button ${className}`}
    aria-label={label}
    aria-pressed={pressed}
    disabled={disabled}
    data-do={id}
    onClick={onClick}
  >
    {icon && <Icon name={icon} />}
    {children !== undefined && <span className="kiosk-button-text">{children}</span>}
  </button>
);
