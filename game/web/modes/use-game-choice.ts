import { useDeferredValue } from "react";
import * as z from "zod/mini";
import type { AddressChoice } from "../layout/use-address-choice.ts";
import type { SetUpFields } from "../play/web-mode.ts";
import { modeNames } from "../texts/mode-labels.ts";
import { webModeOf } from "./find-web-mode.ts";
import { isPlayable, type ModeOffers } from "./mode-choice.tsx";

// Compiled schemas would need eval, which the Content-Security-Policy forbids.
z.config({ jitless: true });

const field = z.union([z.number(), z.string(), z.boolean(), z.readonly(z.array(z.string())), z.null()]);

/** Part of a form's draft: the game, and by game and decks what was chosen of its set-up, whatever fields that has. */
export const gameDraft = {
  game: z.optional(z.string()),
  choices: z.record(z.string(), z.record(z.string(), field)),
};

type GameDraft = z.infer<z.ZodMiniObject<typeof gameDraft>>;

const findMode = (wanted: string | null | undefined) => modeNames.find((name) => name === wanted);

/**
 * Which game is set up, and how. The address (?game=quartett) holds the game too: links choose it beforehand. One that
 * cannot be played gives way to one that can. What is chosen of a set-up counts for the decks that `scope` stands for.
 */
export function useGameChoice<Draft extends GameDraft>(
  [address, chooseAddress]: AddressChoice,
  draft: Draft,
  change: (next: Draft) => void,
  offers: ModeOffers,
  scope: string,
) {
  const wanted = [findMode(address.get("game")), findMode(draft.game), ...modeNames].filter(
    (name) => name !== undefined,
  );
  const gameName = wanted.find((name) => isPlayable(offers, name)) ?? wanted[0] ?? "";
  const placeOf = (name: string) => `${name} ${scope}`.trim();
  const setupOf = (name: string) => ({ ...webModeOf(name).defaultSetup, ...draft.choices[placeOf(name)] });
  // The fields of another game may have to wait for their words; until then those of the last one stay.
  const shownName = useDeferredValue(gameName);
  const choose = (game: string) => {
    change({ ...draft, game });
    const next = new URLSearchParams(address);
    next.set("game", game);
    chooseAddress(next);
  };
  return {
    gameName,
    choose,
    setup: setupOf(gameName),
    shownName,
    shownSetup: setupOf(shownName),
    changeShown: (setup: SetUpFields) =>
      change({ ...draft, choices: { ...draft.choices, [placeOf(shownName)]: setup } }),
  };
}
