// The page's fonts for exported pictures: loads them for a canvas, and embeds them as `@font-face` rules.

/** Requesting one character of a face loads the whole face. */
const LETTERS = "A日";

export async function fontsReady(): Promise<void> {
  const faces = [400, 700].flatMap((weight) =>
    ["Musubi Sans", "Musubi Sans JP"].map((family) => document.fonts.load(`${weight} 16px "${family}"`, LETTERS)),
  );
  // If a font fails to load, system fonts are used: the picture looks worse but says the same.
  await Promise.allSettled(faces);
}

function rules(): { rule: CSSFontFaceRule; base: string }[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].flatMap((rule) =>
        rule instanceof CSSFontFaceRule ? [{ rule, base: sheet.href ?? document.baseURI }] : [],
      );
    } catch {
      // Style sheets of other origins cannot be read.
      return [];
    }
  });
}

async function dataUrl(blob: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((done, fail) => {
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(new Error("a font could not be read"));
    reader.readAsDataURL(blob);
  });
}

let made: Promise<string> | undefined;
/** `@font-face` rules with the fonts as data URLs. */
export function fontFaces(): Promise<string> {
  made ??= Promise.all(
    rules().map(async ({ rule, base }) => {
      const [, url = ""] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src")) ?? [];
      if (url.startsWith("data:")) return rule.cssText;
      const response = await fetch(new URL(url, base));
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      return rule.cssText.replace(url, await dataUrl(new Blob([await response.blob()], { type: "font/woff2" })));
    }),
  ).then((all) => all.join(""));
  made.catch(() => {
    made = undefined;
  });
  return made;
}
