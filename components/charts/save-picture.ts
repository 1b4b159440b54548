const pixelRatio = 2;

/** Saves what is drawn in `element` as a PNG, in the colours and letters of the screen; without what is `screenOnly`. */
export async function savePicture(element: HTMLElement, fileName: string): Promise<void> {
  const { toBlob } = await import("html-to-image");
  const blob = await toBlob(element, {
    pixelRatio,
    backgroundColor: getComputedStyle(element).backgroundColor,
    fontEmbedCSS: await fontsOf(element.innerText),
    filter: (node) => !(node instanceof Element && "screenOnly" in ((node as HTMLElement).dataset ?? {})),
  });
  if (!blob) throw new Error("the picture is empty");
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), { href: url, download: fileName });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The font faces that hold the letters of a text, with their files inside: a picture cannot load any. */
async function fontsOf(text: string): Promise<string> {
  const codes = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  const faces = [...document.styleSheets]
    .flatMap((sheet) => fontFacesOf(sheet))
    .filter((face) => holdsAny(face, codes));
  return (await Promise.all(faces.map(inlined))).join("\n");
}

function fontFacesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  if (sheet.href && new URL(sheet.href).origin !== location.origin) return [];
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
}

function holdsAny(face: CSSFontFaceRule, codes: ReadonlySet<number>): boolean {
  const ranges = face.style.getPropertyValue("unicode-range");
  if (!ranges) return false;
  return ranges.split(",").some((range) => {
    const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
    const [low, high] = [Number.parseInt(from.replaceAll("?", "0"), 16), Number.parseInt(to.replaceAll("?", "F"), 16)];
    return [...codes].some((code) => code >= low && code <= high);
  });
}

async function inlined(face: CSSFontFaceRule): Promise<string> {
  const source = /url\("?([^")]+)"?\)/.exec(face.style.getPropertyValue("src"))?.[1];
  if (!source) return "";
  const base = face.parentStyleSheet?.href ?? location.href;
  const file = await (await fetch(new URL(source, base))).blob();
  return face.cssText.replace(source, await dataUrlOf(file));
}

const dataUrlOf = (file: Blob) =>
  new Promise<string>((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
