import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static.node";
import { expect, it } from "vitest";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import { LanguageContext } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";
import { InWorkshop } from "./in-workshop.tsx";

it.each(languages)(
  "$id: a match of a rehearsal says so to whoever looks at it, and no other does",
  async (language) => {
    const pageOf = async (isRehearsal: boolean) => {
      const lobby = { status: "running", players: [], isInWorkshop: true, isRehearsal } as unknown as LobbyMessage;
      const { prelude } = await prerenderToNodeStream(
        <LanguageContext value={{ ...language, texts: await language.load(), choose: () => undefined }}>
          <InWorkshop lobby={lobby} memory={{}} connection={undefined as never}>
            <p>The table</p>
          </InWorkshop>
        </LanguageContext>,
      );
      return text(prelude);
    };
    const word = language.id === "en" ? "Rehearsal" : "Probe";
    expect(await pageOf(true)).toBe(`<p class="rehearsal-word">${word}</p><p>The table</p>`);
    expect(await pageOf(false)).toBe("<p>The table</p>");
  },
);
