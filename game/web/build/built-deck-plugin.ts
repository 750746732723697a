import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { type ReadDeck, readDeck } from "../../../cards/checks/read-deck.ts";
import type { CardData } from "../../../cards/load/card-data.ts";
import { deckVersion, readDeckContent } from "../../../cards/load/deck-version.ts";
import { formatFinding } from "../../../cards/load/finding.ts";
import { keptFolder } from "../../../cards/load/kept.ts";
import { resolveDeck } from "../../../cards/load/resolve-deck.ts";
import { canBeDealt, type DealtCards } from "../content/can-be-dealt.ts";

/**
 * What pages know of the deck that they are built with before they load it: `virtual:built-deck` is its name and
 * version, `virtual:first-rounds` the names of the modes whose first rounds it has the cards for.
 */
export function builtDeckPlugin(root: string): Plugin {
  const contents: Readonly<Record<string, (deck: ReadDeck) => string | Promise<string>>> = {
    "virtual:built-deck": ({ data, drawings }) => {
      const { id, version } = deckVersion(readDeckContent(data, drawings));
      return `export const builtReference = ${JSON.stringify({ id, version })};`;
    },
    "virtual:first-rounds": async ({ data }) =>
      `export const firstRounds = ${JSON.stringify(await playableFirstRounds(root, data))};`,
  };
  return {
    name: "quartett-built-deck",
    resolveId: (id) => (id in contents ? `\0${id}` : undefined),
    load(id) {
      const contentOf = id.startsWith("\0") ? contents[id.slice(1)] : undefined;
      if (contentOf === undefined) return undefined;
      const { deck, findings } = readDeck(join(root, "cards"), undefined, keptFolder(root));
      if (deck === undefined) return this.error(findings.map(formatFinding).join("\n"));
      return contentOf(deck);
    },
  };
}

async function playableFirstRounds(root: string, data: CardData): Promise<string[]> {
  const deck = resolveDeck(data);
  const folder = join(root, "game/modes");
  const files = readdirSync(folder).map((mode) => ({ mode, file: join(folder, mode, "first-round/first-round.ts") }));
  const rounds = files
    .filter(({ file }) => existsSync(file))
    .map(async ({ mode, file }) => {
      const { firstRound } = (await import(pathToFileURL(file).href)) as { firstRound: DealtCards };
      return canBeDealt(firstRound, deck) ? [mode] : [];
    });
  return (await Promise.all(rounds)).flat();
}
