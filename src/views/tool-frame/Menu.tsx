// A button with words that opens a small sheet below it: what can be taken away, sets to add, columns to show.
import { type ReactNode, type ToggleEvent, useId, useRef } from "react";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import "./controls.css";

const GAP = 4;

/** A native popover, placed at the button when it opens: Escape, light dismiss and focus order come with the platform. */
export function Menu(props: {
  label: string;
  words: ReactNode;
  icon?: IconName;
  className: string;
  children: ReactNode;
}): ReactNode {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = (e: ToggleEvent<HTMLDivElement>): void => {
    const box = button.current?.getBoundingClientRect();
    if (e.newState !== "open" || !box) return;
    const { style } = e.currentTarget;
    // Below the button, along the edge that is nearer to the page's.
    const isRight = box.left + box.right > innerWidth;
    style.setProperty("--menu-top", `${box.bottom + GAP}px`);
    style.setProperty("--menu-left", isRight ? "auto" : `${box.left}px`);
    style.setProperty("--menu-right", isRight ? `${innerWidth - box.right}px` : "auto");
  };
  return (
    <>
      <button ref={button} type="button" className={props.className} popoverTarget={id} data-menu>
        {props.icon && <Icon name={props.icon} />}
        {props.words}
        {props.icon !== "plus" && <Icon name="down" />}
      </button>
      <div id={id} popover="auto" className="menu" role="group" aria-label={props.label} onBeforeToggle={place}>
        {props.children}
      </div>
    </>
  );
}

/** Closes the menu around an element, once what was chosen is done. */
export const closeMenu = (within: Element): void => within.closest<HTMLElement>("[popover]")?.hidePopover();
