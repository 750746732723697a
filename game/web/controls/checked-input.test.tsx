import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CheckedInput } from "./checked-input.tsx";

const shown = (fault: string | undefined, refusal?: string) =>
  renderToStaticMarkup(<CheckedInput value="Anna" change={() => {}} fault={fault} refusal={refusal} />);

it("marks what is wrong, and what the server did not take, and says it in the line that describes the field", () => {
  for (const markup of [shown("Four letters"), shown(undefined, "Taken"), shown("Four letters", "Taken")]) {
    expect(markup).toContain('aria-invalid="true"');
    const [, id] = /aria-describedby="([^"]+)"/.exec(markup) ?? [];
    expect(markup).toMatch(new RegExp(`<span id="${id}" role="alert"[^>]*>(Four letters|Taken)</span>`));
  }
  expect(shown(undefined)).toContain('aria-invalid="false"');
});
