// Sources, protocols and applicants: fetched once, when a panel first asks.
import type { Details } from "../data/types.ts";

let loading: Promise<Details> | undefined;

export const loadDetails = (): Promise<Details> => {
  loading ??= import("virtual:atlas-details").then((m) => m.default);
  // A load that failed may be tried again.
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
};
