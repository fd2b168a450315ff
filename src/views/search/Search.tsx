// The box is always there; the combobox library comes when somebody first reaches for it.
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Icon } from "../../ui/Icon.tsx";
import { useLocale } from "../atlas.ts";

const SearchBox = lazy(() => import("./SearchBox.tsx"));

export function Search(): ReactNode {
  const [open, setOpen] = useState(false);
  const { text } = useLocale();
  const label = text((t) => t.search.label);
  const waiting = (
    <span className="search-box">
      <input aria-label={label} disabled placeholder={text((t) => t.search.placeholder)} />
    </span>
  );
  return (
    <search className="search">
      {open ? (
        <Suspense fallback={waiting}>
          <SearchBox onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        <button
          type="button"
          className="icon-button"
          aria-label={label}
          title={label}
          data-search
          onClick={() => setOpen(true)}
        >
          <Icon name="search" />
        </button>
      )}
    </search>
  );
}
