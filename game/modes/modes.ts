import type { Deck } from "../../cards/deck.ts";
import type { PlayableGame } from "../mode/mode.ts";
import { playableQuartett } from "./quartett/mode.ts";
import { quartettDecksOf } from "./quartett/rules/deck.ts";
import { playableRettungsrunde } from "./rettungsrunde/mode.ts";
import { rettungsrundeDeckOf } from "./rettungsrunde/rules/deck.ts";
import { playableSupertrumpf } from "./supertrumpf/mode.ts";
import { playDeckOf } from "./supertrumpf/rules/deck.ts";

export type PlayableGames = ReadonlyMap<string, PlayableGame>;

/** All games, played with one deck; any language of it will do. */
export function playableGames(deck: Deck): PlayableGames {
  const games = [
    playableSupertrumpf(playDeckOf(deck)),
    playableQuartett(quartettDecksOf(deck)),
    playableRettungsrunde(rettungsrundeDeckOf(deck)),
  ];
  return new Map(games.map((playable) => [playable.game.name ?? "", playable]));
}
