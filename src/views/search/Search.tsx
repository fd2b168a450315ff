// The search box. Its combobox library is loaded on first focus.
import { type ReactNode, Suspense, useLayoutEffect, useRef, useState } from "react";
import { Boundary } from "../../ui/Boundary.tsx";
import { isConverting } from "../../ui/converting.ts";
import { Icon } from "../../ui/Icon.tsx";
import { late } from "../../ui/late/late.ts";
import { useLocale } from "../atlas.ts";
import { Text } from "../text.tsx";
import "./search-box.css";
import "./search.css";

const SearchBox = late(() => import("./SearchBox.tsx").then((m) => m.default));

export function Search(): ReactNode {
  const [open, setOpen] = useState(false);
  const { text } = useLocale();
  const label = text((t) => t.search.label);
  const door = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  // Where the box was, unless what was found has taken the focus.
  useLayoutEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) door.current?.focus();
    wasOpen.current = open;
  }, [open]);
  // Text typed while the library is loading, with a line break for Enter. A ref, because typing here does not need a re-render.
  const typed = useRef("");
  // Another one may take its place while more has to be loaded.
  const waitingHere = (input: HTMLInputElement | null): void => {
    if (!input) return;
    if (input.value === "") input.value = typed.current.replace(/\n$/, "");
    input.focus();
  };
  const waiting = (
    <span className="search-box">
      <input
        aria-label={label}
        placeholder={text((t) => t.search.placeholder)}
        ref={waitingHere}
        autoComplete="off"
        onInput={(e) => {
          typed.current = e.currentTarget.value;
        }}
        onKeyDown={(e) => {
          if (e.key === "Enter" && !isConverting(e.nativeEvent)) typed.current = `${e.currentTarget.value}\n`;
        }}
      />
    </span>
  );
  const button = (
    <button
      ref={door}
      type="button"
      className="door"
      title={label}
      aria-expanded={open}
      data-search
      onClick={() => {
        typed.current = "";
        setOpen(!open);
      }}
    >
      <Icon name="search" />
      <span>
        <Text of={(t) => t.search.door} />
      </span>
    </button>
  );
  return (
    <search className="search">
      {open ? (
        <Boundary
          fallback={(_, retry) => (
            <>
              {button}
              <span className="search-drop search-failed" role="alert">
                <Text of={(t) => t.search.failed} block />
                <button type="button" className="text-button" onClick={retry}>
                  <Text of={(t) => t.failure.retry} />
                </button>
              </span>
            </>
          )}
        >
          <Suspense fallback={waiting}>
            <SearchBox typed={typed} onClose={() => setOpen(false)} />
          </Suspense>
        </Boundary>
      ) : (
        button
      )}
    </search>
  );
}
