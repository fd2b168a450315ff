import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Language } from "../../i18n/locale.ts";
import type { KioskDriver, KioskState } from "./driver.ts";
import { plainOf } from "./tongues/ruby.ts";
import { Text, useTongue } from "./tongues/Said.tsx";
import type { KioskWords } from "./words/kiosk.ts";

export const KioskContext = createContext<KioskDriver | undefined>(undefined);

export function useKiosk(): KioskDriver {
  const kiosk = useContext(KioskContext);
  if (!kiosk) throw new Error("no kiosk around this part: wrap it in KioskContext");
  return kiosk;
}

export const useKioskState = <T,>(select: (state: KioskState) => T): T => useStore(useKiosk().store, select);

export const useInAttract = (): boolean => useKioskState((s) => s.idle.phase === "attract");

type Of = (w: KioskWords, language: Language) => string;

export const KioskText = ({ of, block = false }: { of: Of; block?: boolean }): ReactNode => (
  <Text of={(_, language, words) => of(words, language)} block={block} />
);

/** Text as one string, for accessible names. */
export function useKioskText(): (of: Of) => string {
  const { words, slot } = useTongue();
  return (of) => plainOf(of(words, slot));
}
