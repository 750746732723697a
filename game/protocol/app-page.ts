/** What stands in the app's page for browsers without JavaScript; `tag` is BCP 47, `html` a part of a body. */
type PageText = Readonly<{ tag: string; title: string; html: string }>;

/** `index`, the app's page as it was built, with the text of one address for whoever has no JavaScript. */
export function fillAppPage(index: string, { tag, title, html }: PageText): string {
  return index
    .replace(/(?<=<html lang=")[^"]*/, () => tag)
    .replace(/(?<=<title>)[^<]*/, () => title.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
    .replace(/(?<=<noscript>).*(?=<\/noscript>)/s, () => html);
}
