import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { colourCss } from "../colour/convert-colours.ts";
import type { Colour } from "../paper/vocabulary.ts";
import { fontFaces } from "./font-faces.ts";

export type PrintPage = Readonly<{
  /** BCP 47 */
  language: string;
  title: string;
  /** A stylesheet besides the fonts. */
  styles: string;
  /** Changes the colours of the sheet; none where it is printed in RGB only. */
  colour?: Colour;
  bodyClass?: string;
  body: ReactNode;
}>;

/** A whole HTML page for Chromium to print, with its fonts and styles in it: it can load nothing. */
export function printPage({ language, title, styles, colour, bodyClass, body }: PrintPage): string {
  const colours = colour === undefined ? "" : colourCss(colour);
  const page = (
    <html lang={language} data-colour={colour}>
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
        />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: fontFaces() + styles + colours }} />
      </head>
      <body className={bodyClass}>{body}</body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
