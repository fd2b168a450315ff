import { useCombobox } from "downshift";
import { type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import { centreWords } from "../../i18n/centre.ts";
import { inspectorWords } from "../../i18n/inspector.ts";
import type { Language } from "../../i18n/language.ts";
import { localeOf } from "../../i18n/locale.ts";
import { agreementShort, refName } from "../../i18n/names.ts";
import { QUESTION_WORDS } from "../../i18n/question.ts";
import { nameWithin } from "../../i18n/title.ts";
import { type Hit, indexSearch, searchFor, withCentre } from "../../model/selection/search.ts";
import type { World } from "../../model/world/world.ts";
import { isConverting } from "../../ui/converting.ts";
import { coverWholly } from "../../ui/give-way.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useLatest } from "../../ui/useLatest.ts";
import { useAtlas, useDetails, useLocale, useWorld } from "../atlas.ts";
import { Joined, Text } from "../text.tsx";
import { focusFact, focusPanel } from "./focus-found.ts";

function hitName({ ref, membership, isCentre }: Hit, world: World, language: Language): string {
  if (isCentre) return centreWords(localeOf(language).t).putParty(nameWithin(world, ref.id, language));
  const name = refName(ref, world, language);
  if (!membership) return name;
  const { agreement } = membership;
  return `${name} · ${agreementShort(world.agreements.get(agreement), language, agreement)}`;
}

function HitLine({ hit }: { hit: Hit }): ReactNode {
  const world = useWorld();
  return (
    <>
      <span>
        <Text of={(_, language) => hitName(hit, world, language)} />
      </span>
      <span className="quiet">
        <Text
          of={(t) => (hit.isCentre ? centreWords(t).command : t.search[hit.membership ? "membership" : hit.ref.kind])}
        />
      </span>
    </>
  );
}

interface SearchBoxProps {
  /** Text typed before this component was loaded; ends with a line break if Enter was pressed. */
  typed: RefObject<string>;
  onClose(): void;
}

export default function SearchBox({ typed, onClose }: SearchBoxProps): ReactNode {
  const { actions } = useAtlas();
  const world = useWorld();
  const locale = useLocale();
  const details = useDetails();
  const index = useMemo(() => indexSearch(world, details), [world, details]);
  // As it was typed: a space at the end stands between this word and the next one.
  const [begun] = useState(() => (typed.current.endsWith("\n") ? "" : typed.current));
  const [query, setQuery] = useState(begun);
  const hits = useMemo(() => withCentre(searchFor(index, query), world), [index, query, world]);
  const { lead } = locale;
  const nameOf = (hit: Hit | null): string => (hit ? hitName(hit, world, lead) : "");
  const take = (hit: Hit): void => {
    if (hit.isCentre) actions.putInCentre(hit.ref.id);
    else actions.set({ selection: [hit.ref], openFigure: undefined });
    onClose();
    if (hit.membership) focusFact(hit.membership.fact);
    else focusPanel();
  };
  const ask = (question: string): void => {
    actions.set({ q: question.trim(), selection: [], openFigure: undefined });
    onClose();
    focusPanel();
  };
  const box = useCombobox<Hit>({
    items: hits,
    itemToString: nameOf,
    defaultHighlightedIndex: 0,
    // The list of what was typed is open from the start: Enter takes nothing from a closed one.
    initialInputValue: begun,
    initialIsOpen: begun !== "",
    initialHighlightedIndex: 0,
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setQuery(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) take(selectedItem);
    },
  });
  const input = useRef<HTMLInputElement>(null);
  /** Takes the first that is found, and asks where nothing is. */
  const submit = useLatest((text: string): void => {
    const first = searchFor(index, text, 1)[0];
    if (first) take(first);
    else if (text.trim() !== "") ask(text);
  });
  // Before anything else can be typed.
  useLayoutEffect(() => {
    input.current?.focus();
    if (!typed.current.endsWith("\n")) return;
    const text = typed.current.slice(0, -1);
    typed.current = "";
    submit.current(text);
  }, [typed, submit]);
  const label = locale.text((t) => t.search.label);
  const asked = query.trim() !== "";
  const frame = useRef<HTMLDivElement>(null);
  // The field, and the list of the moment.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with words there is another list
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return;
    const ends = [box, ...box.querySelectorAll(".search-drop:not([hidden])")].map((layer) => coverWholly(layer));
    return () => {
      for (const end of ends) end();
    };
  }, [asked]);
  return (
    <div className="search-box" ref={frame}>
      <input
        {...box.getInputProps({
          "aria-label": label,
          placeholder: locale.text((t) => t.search.placeholder),
          autoComplete: "off",
          spellCheck: false,
          ref: input,
          onKeyDown: (e) => {
            // A key that belongs to an input method's conversion must not select or close.
            if (isConverting(e.nativeEvent)) {
              Object.assign(e.nativeEvent, { preventDownshiftDefault: true });
              return;
            }
            if (e.key === "Escape") {
              e.stopPropagation();
              onClose();
            } else if (e.key === "Enter" && (e.currentTarget.value !== query || !hits[box.highlightedIndex])) {
              // The list is not yet updated to the typed text: search again instead of taking its highlighted item.
              Object.assign(e.nativeEvent, { preventDownshiftDefault: true });
              // The door has the focus in a moment, and this key would open it again.
              e.preventDefault();
              submit.current(e.currentTarget.value);
            }
          },
        })}
      />
      <IconButton icon="close" label={locale.text((t) => inspectorWords(t).close)} onClick={onClose} />
      {/* Something to start from, for who does not know yet what can be asked. */}
      {!asked && (
        <div className="search-drop">
          <button type="button" className="search-ask" data-ask-examples onClick={() => ask("")}>
            <Text of={(_, language) => QUESTION_WORDS[language].examples} />
          </button>
        </div>
      )}
      <div className="search-drop" hidden={!asked}>
        <ul className="search-hits" {...box.getMenuProps({ "aria-label": label })}>
          {hits.map((hit, i) => (
            <li
              key={hit.isCentre ? "centre" : (hit.membership?.fact ?? `${hit.ref.kind} ${hit.ref.id}`)}
              className={i === box.highlightedIndex ? "search-hit on" : "search-hit"}
              {...box.getItemProps({ item: hit, index: i })}
            >
              <HitLine hit={hit} />
            </li>
          ))}
        </ul>
        <p className="search-none" role="status">
          {asked &&
            (hits.length === 0 ? (
              <Joined of={(t) => t.search.none(query)} />
            ) : (
              <span className="sr-only">
                <Joined of={(t) => t.search.results(hits.length)} />
              </span>
            ))}
        </p>
        <button type="button" className="search-ask" onClick={() => ask(query)}>
          <Text of={(t) => t.search.ask(query)} />
        </button>
      </div>
    </div>
  );
}
