/** What a link to a page says in a chat or a newsletter. */
export type LinkPreview = Readonly<{ site: string; title: string; description: string }>;

/** A picture beside links; `address` is absolute, lengths in pixels. */
export type LinkPicture = Readonly<{ address: string; width: number; height: number }>;

/** What stands in the app's page for browsers without JavaScript, and for links; `tag` is BCP 47, `html` a part of a body. */
type PageText = Readonly<{
  tag: string;
  title: string;
  html: string;
  preview?: LinkPreview | undefined;
  picture?: LinkPicture | undefined;
}>;

/** `index`, the app's page as it was built, with the text of one address for whoever has no JavaScript. */
export function fillAppPage(index: string, { tag, title, html, preview, picture }: PageText): string {
  return index
    .replace(/(?<=<html lang=")[^"]*/, () => tag)
    .replace(/(?<=<title>)[^<]*/, () => escaped(title))
    .replace(/(?<=<meta name="description" content=")[^"]*/, (before) => escaped(preview?.description ?? before))
    .replace("</head>", (end) => (preview === undefined ? end : `${linkTags(preview, picture)}${end}`))
    .replace(/(?<=<noscript>).*(?=<\/noscript>)/s, () => html);
}

/** Open Graph, and the one word of Twitter's without which pictures are shown small. */
function linkTags({ site, title, description }: LinkPreview, picture: LinkPicture | undefined): string {
  const graph: Readonly<Record<string, string | number>> = {
    "og:type": "website",
    "og:site_name": site,
    "og:title": title,
    "og:description": description,
    ...(picture && {
      "og:image": picture.address,
      "og:image:width": picture.width,
      "og:image:height": picture.height,
      "og:image:alt": site,
    }),
  };
  const tags = Object.entries(graph).map(
    ([name, said]) => `<meta property="${name}" content="${escaped(`${said}`)}" />`,
  );
  const card = picture === undefined ? [] : ['<meta name="twitter:card" content="summary_large_image" />'];
  return [...tags, ...card].map((tag) => `  ${tag}\n  `).join("");
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
