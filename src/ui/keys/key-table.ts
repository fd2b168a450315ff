// Tables of keys: who handles a key asks its table what it means, and the list of keys is written from the same tables.
import { keyOf } from "../key-target.ts";

/** Keys by what they do, as the browser names them; single letters are small, and `Shift ` before a key asks for it. */
export type KeyTable<Id extends string = string> = Readonly<Record<Id, readonly string[]>>;

/** What a key means in a table. Shift counts where the table has the key with it, else it makes no difference. */
export function idOf<Id extends string>(table: KeyTable<Id>, e: { key: string; shiftKey: boolean }): Id | undefined {
  const key = keyOf(e);
  const has = (asked: string): Id | undefined => {
    for (const id in table) if (table[id].includes(asked)) return id;
    return undefined;
  };
  return (e.shiftKey ? has(`Shift ${key}`) : undefined) ?? has(key);
}

/** A letter or sign alone, which speech programs and unsteady hands press by themselves (WCAG 2.1.4). */
export const isSingle = (key: string): boolean => key.replace(/^Shift /, "").length === 1 && key !== " ";
