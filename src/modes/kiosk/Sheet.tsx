// A sheet over the screen, within reach; the bar below it stays. A touch beside it puts it away.
import { type MouseEvent, type ReactNode, useId } from "react";

interface Props {
  /** Names for the style sheet. */
  shape: string;
  title: ReactNode;
  children: ReactNode;
  onClose(): void;
}

export function Sheet({ shape, title, children, onClose }: Props): ReactNode {
  const id = useId();
  const beside = (e: MouseEvent): void => {
    if (e.target === e.currentTarget) onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same is done by the button in the sheet
    // biome-ignore lint/a11y/useKeyWithClickEvents: and by that button's keys
    <div className="kiosk-veil over-bar" onClick={beside}>
      <section className={`kiosk-sheet ${shape}`} role="dialog" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {children}
      </section>
    </div>
  );
}
