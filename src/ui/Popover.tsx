import { type ReactNode, useId, useRef, useState } from "react";
import { Icon, type IconName } from "./Icon.tsx";

interface Props {
  label: string;
  icon: IconName;
  /** What the door leads to, where the icon does not say it. */
  door?: string;
  /** Written beside the icon where there is room; without words the label is only said. */
  words?: ReactNode;
  /** The words have the label among them, and a tip would say it twice. */
  isSaid?: boolean;
  /** Of the button. */
  className?: string;
  /** What is in it follows time, so it is there only while it is open. */
  whileOpen?: boolean;
  /** There is nothing in it that could have the focus, and it may be long: keys must be able to scroll it. */
  isText?: boolean;
  children: ReactNode;
}

/**
 * A button with a native popover: light dismiss, Escape and focus order come with the platform. What is in it is rendered
 * when it is first opened.
 */
export function Popover(props: Props): ReactNode {
  const {
    label,
    icon,
    door = icon,
    words,
    isSaid,
    className = "icon-button",
    whileOpen = false,
    isText,
    children,
  } = props;
  const id = useId();
  const [isWanted, want] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className="popover-anchor">
      <button
        ref={button}
        type="button"
        className={className}
        popoverTarget={id}
        data-door={door}
        // Words are the name themselves, also where there is no room for them.
        aria-label={words ? undefined : label}
        title={isSaid ? undefined : label}
      >
        <Icon name={icon} />
        {words}
      </button>
      <div
        id={id}
        popover="auto"
        className="popover"
        role="group"
        tabIndex={isText ? 0 : undefined}
        aria-label={label}
        onBeforeToggle={(e) => {
          // What has the focus may go with the rest, before the platform gives it back.
          const { activeElement } = document;
          if (e.newState === "closed" && activeElement !== e.currentTarget && e.currentTarget.contains(activeElement))
            button.current?.focus({ preventScroll: true });
          want(e.newState === "open" || !whileOpen);
        }}
      >
        {isWanted && children}
      </div>
    </div>
  );
}
