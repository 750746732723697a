import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ReactElement } from "react";
import type { CardData } from "../load/card-data.ts";
import { compilePicture } from "./kit/compile.ts";
import type { GroupColours } from "./kit/tones.ts";

/** A picture of a deck that is composed of parts: the name of its file and the text in it. */
export type Scene = Readonly<{ card: string; file: string; svg: string }>;

/**
 * The pictures of a deck that have a scene: scenes/<deck>/<card>.tsx, which exports `picture`. Throws where a scene has no
 * card.
 */
export async function compileScenes(data: CardData): Promise<Scene[]> {
  const folder = join(import.meta.dirname, "scenes", data.deck.id);
  if (!existsSync(folder)) return [];
  const cards = readdirSync(folder).map((name) => name.replace(/\.tsx$/, ""));
  return Promise.all(
    cards.map(async (card) => {
      const { picture } = (await import(pathToFileURL(join(folder, `${card}.tsx`)).href)) as { picture: ReactElement };
      return { card, file: `${card}.svg`, svg: compilePicture(picture, groupOf(data, card)) };
    }),
  );
}

function groupOf({ deck, failures, measures }: CardData, card: string): GroupColours {
  const quartet = failures.find(({ cards }) => cards.some(({ id }) => id === card))?.quartet;
  const cause = measures.find(({ cards }) => cards.some(({ id }) => id === card))?.cause;
  const group = deck.groups.find(({ code }) => code === quartet) ?? deck.causes.find(({ number }) => number === cause);
  if (group === undefined) throw new Error(`${card}: a scene without a card`);
  return group;
}
