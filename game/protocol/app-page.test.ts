import { expect, it } from "vitest";
import { fillAppPage } from "./app-page.ts";

const index =
  '<html lang="de"><head><meta name="description" content="?" /><title>?</title></head><noscript>?</noscript></html>';
const said = `"><script>alert('$&')</script>&`;
const shown = "&quot;&gt;&lt;script&gt;alert('$&amp;')&lt;/script&gt;&amp;";

it("whatever a page says of itself to links stays text", () => {
  const picture = { address: said, width: 2, height: 1 };
  const preview = { site: said, title: said, description: said };
  const page = fillAppPage(index, { tag: "en", title: said, html: "$&", preview, picture });
  expect(page).not.toContain("<script");
  for (const name of ["site_name", "title", "description", "image", "image:alt"]) {
    expect(page).toContain(`<meta property="og:${name}" content="${shown}" />`);
  }
  expect(page).toContain(`<meta name="description" content="${shown}" />`);
  expect(page).toContain(`<title>${shown}</title>`);
  expect(page).toContain("<noscript>$&</noscript>");
});

it("a page that says nothing to links stays as it was built", () => {
  expect(fillAppPage(index, { tag: "de", title: "?", html: "?" })).toBe(index);
});
