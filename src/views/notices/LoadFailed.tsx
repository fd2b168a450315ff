// Message in place of content that could not be loaded, within a view that works.
import type { ReactNode } from "react";
import type { Catalogue } from "../../i18n/catalogue.ts";
import { Text } from "../text.tsx";
import "./notices.css";

export const LoadFailed = ({ name, again }: { name(t: Catalogue): string; again(): void }): ReactNode => (
  <div role="alert" className="inline-fault">
    <p>
      <Text of={(t) => t.failure.lateTitle(name(t))} block />
    </p>
    <p>
      <Text of={(t) => t.failure.late} block />
    </p>
    <button type="button" className="text-button" onClick={again}>
      <Text of={(t) => t.failure.retry} />
    </button>
  </div>
);
