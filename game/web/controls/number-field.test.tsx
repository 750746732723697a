import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router";
import { afterEach, expect, it } from "vitest";
import { tabStorage } from "../storage/browser-storage.ts";
import { LanguageContext } from "../texts/language-context.tsx";
import { findLanguage } from "../texts/languages.ts";
import { NumberField } from "./number-field.tsx";

const en = await findLanguage("en").load();

afterEach(() => tabStorage.clear());

/** The field as it is after a reload, on a page where this was typed. */
function reloaded(typed: string, value: number | undefined, max: number | undefined = 365): string {
  tabStorage.write("quartett.draft./neu#keep-days", JSON.stringify(typed));
  return renderToStaticMarkup(
    <StaticRouter location="/neu">
      <LanguageContext value={{ id: "en", tag: "en", texts: en, choose: () => undefined }}>
        <NumberField id="keep-days" min={1} max={max} value={value} change={() => undefined} />
      </LanguageContext>
    </StaticRouter>,
  );
}

it.each(["4000", "0", "-3", "1.5", "seven", "7 days"])("what makes no sense stays as it was typed: %s", (typed) => {
  const field = reloaded(typed, undefined);
  expect(field).toContain(`value="${typed}"`);
  expect(field).toContain('aria-invalid="true"');
  expect(field).toContain(en.wholeNumber.between({ min: 1, max: 365 }));
});

it("stays, too, before the server has said what is the most", () => {
  expect(reloaded("4000", undefined, undefined)).toContain('value="4000"');
});

it("stays as it was typed where it is right, and gives way to a number from elsewhere", () => {
  expect(reloaded(" 7", 7)).toContain('value=" 7"');
  for (const typed of ["4000", "7", ""]) expect(reloaded(typed, 30)).toContain('value="30"');
});

it("stays empty where everything was deleted", () => {
  const field = reloaded("", undefined);
  expect([field.includes('value=""'), field.includes('aria-invalid="false"')]).toEqual([true, true]);
});
