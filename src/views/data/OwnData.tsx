// Somebody's own data: opened, kept, saved. Nothing of them leaves the device.
import type { ReactNode } from "react";
import { wordsIn } from "../../i18n/locale.ts";
import { useAtlas } from "../atlas.ts";
import { Tool } from "../tool-frame/Tool.tsx";
import { KeepPackage } from "./KeepPackage.tsx";
import { OpenFiles } from "./OpenFiles.tsx";
import { Outcome } from "./Outcome.tsx";
import { SavePackage } from "./SavePackage.tsx";
import { Say } from "./Words.tsx";
import "./data.css";

function Shown(): ReactNode {
  const { dataset, opened, exchange } = useAtlas();
  const { title, version } = dataset.meta;
  return (
    <section>
      <h3>
        <Say of={(w) => w.shown} />
      </h3>
      <p>
        <strong>
          <Say of={(w, language) => w.named(wordsIn(title, language), version)} />
        </strong>
      </p>
      <p>
        <Say of={(w) => (opened ? w.openedFrom(opened.from) : w.builtIn)} />
      </p>
      {opened && (
        <>
          <p>
            <Say of={(w) => w.systemFont} />
          </p>
          <p className="data-buttons">
            <button type="button" className="text-button" data-back-to-built onClick={exchange.back}>
              <Say of={(w) => w.back} />
            </button>
          </p>
        </>
      )}
    </section>
  );
}

export const OwnData = (): ReactNode => (
  <Tool id="data" about={<Say of={(w) => w.about} />}>
    <div className="own-data">
      <Outcome />
      <OpenFiles />
      <Shown />
      <KeepPackage />
      <SavePackage />
    </div>
  </Tool>
);
