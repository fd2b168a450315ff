// The box is always there; the combobox library comes when somebody first reaches for it.
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { Icon } from "../../ui/Icon.tsx";
import { useLocale } from "../atlas.ts";

const SearchBox = lazy(() => import("./SearchBox.tsx"));

export function Search(): ReactNode {
  const [open, setOpen] = useState(false);
  const { text } = useLocale();
  const label = text((t) => t.search.label);
  // What is typed while the library is on its way is not lost, and moves nothing else.
  const typed = useRef("");
  const waiting = (
    <span className="search-box">
      <input
        aria-label={label}
        placeholder={text((t) => t.search.placeholder)}
        ref={(input) => input?.focus()}
        autoComplete="off"
        onInput={(e) => {
          typed.current = e.currentTarget.value;
        }}
      />
    </span>
  );
  return (
    <search className="search">
      {open ? (
        <Suspense fallback={waiting}>
          <SearchBox typed={typed} onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        <button
          type="button"
          className="icon-button"
          aria-label={label}
          title={label}
          data-search
          onClick={() => {
            typed.current = "";
            setOpen(true);
          }}
        >
          <Icon name="search" />
        </button>
      )}
    </search>
  );
}
