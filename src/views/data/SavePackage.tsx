// The package that is shown, and an empty one, as files.
import { type ReactNode, useState } from "react";
import { loadPart } from "../../ui/late/part.ts";
import { saveFile } from "../../ui/save.ts";
import { useAtlas } from "../atlas.ts";
import { Say } from "./Words.tsx";

type Form = "zip" | "xlsx";
type Files = ReadonlyMap<string, Uint8Array>;

const TYPES: Record<Form, string> = {
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A name of a file of letters, digits, dots and hyphens. */
const fileName = (text: string): string =>
  text.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[-.]+|[-.]+$/g, "") || "package";

function useSaving(): {
  state: "rest" | "writing" | "failed";
  save(name: string, form: Form, files: () => Promise<Files>): void;
} {
  const [state, setState] = useState<"rest" | "writing" | "failed">("rest");
  const save = async (name: string, form: Form, files: () => Promise<Files>): Promise<void> => {
    setState("writing");
    try {
      const packed = await loadPart(() => import("./pack-package.ts").then((m) => m.packPackage));
      const bytes = await packed(await files(), form);
      saveFile(`${fileName(name)}.${form}`, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPES[form] }));
      setState("rest");
    } catch {
      setState("failed");
    }
  };
  return { state, save: (...args) => void save(...args) };
}

export function SavePackage(): ReactNode {
  const { dataset, files } = useAtlas();
  const { state, save } = useSaving();
  const { id, version } = dataset.meta;
  const template = (): Promise<Files> => loadPart(() => import("./template.ts").then((m) => m.templateFiles()));
  const button = (form: Form, what: "save" | "template"): ReactNode => (
    <button
      type="button"
      className="text-button"
      data-save={`${what}-${form}`}
      aria-disabled={state === "writing"}
      onClick={() => {
        if (state === "writing") return;
        if (what === "save") save(`${id}-${version}`, form, files);
        else save("musubi-template", form, template);
      }}
    >
      <Say of={(w) => w[`${what}${form === "zip" ? "Zip" : "Book"}`]} />
    </button>
  );
  return (
    <>
      <section>
        <h3>
          <Say of={(w) => w.save} />
        </h3>
        <p>
          <Say of={(w) => w.saveAbout} />
        </p>
        <p className="data-buttons">
          {button("zip", "save")}
          {button("xlsx", "save")}
        </p>
      </section>
      <section>
        <h3>
          <Say of={(w) => w.template} />
        </h3>
        <p>
          <Say of={(w) => w.templateAbout} />
        </p>
        <p className="data-buttons">
          {button("zip", "template")}
          {button("xlsx", "template")}
        </p>
        <p role="status">{state !== "rest" && <Say of={(w) => (state === "writing" ? w.saving : w.notSaved)} />}</p>
      </section>
    </>
  );
}
