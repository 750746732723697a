import type { Deck } from "../../../cards/deck.ts";
import { playDeckOf } from "../../rules/play-deck.ts";
import { quartettDecksOf } from "../../rules/quartett-deck.ts";
import { rettungsrundeDeckOf } from "../../rules/rettungsrunde-deck.ts";
import type { PlayableGame } from "./playable-game.ts";
import { playableQuartett } from "./quartett.ts";
import { playableRettungsrunde } from "./rettungsrunde.ts";
import { playableSupertrumpf } from "./supertrumpf.ts";

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
