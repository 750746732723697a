import type { ComponentType, LazyExoticComponent } from "react";
import type { FirstRound, StepWords } from "../../mode/first-round.ts";
import type { SeatLimits } from "../../mode/limits.ts";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import type { WebDeck } from "../content/web-deck.ts";
import type { Moment, Sound } from "../sounds/sound.ts";
import type { TableProps } from "./table-props.ts";

type SetUpProps<Setup> = Readonly<{
  setup: Setup;
  change: (setup: Setup) => void;
  /** How many may play with the chosen cards. */
  seats: SeatLimits;
}>;

type SummaryProps<Result> = Readonly<{ deck: WebDeck; lobby: LobbyMessage; result: Result }>;

/** What somebody chose in the fields of a set-up, whatever fields a mode has. */
export type SetUpFields = Readonly<Record<string, number | string | boolean | readonly string[] | null>>;

/** A component that is loaded when somebody needs it. */
type Lazy<Props> = LazyExoticComponent<ComponentType<Props>>;

/** A mode as the pages know it. */
export type WebMode<View = unknown, Result = unknown, Setup = SetUpFields> = Readonly<{
  name: string;
  seats: SeatLimits;
  /** The names of the moves that a player may send. */
  playerMoves: readonly string[];
  Table: Lazy<TableProps<View>>;
  /** Asks for what the table needs in that language, before it is shown. */
  load: (language: string) => readonly Promise<unknown>[];
  Summary: Lazy<SummaryProps<Result>>;
  SetUp: Lazy<SetUpProps<Setup>>;
  /** What the fields of the set-up start with. */
  defaultSetup: Setup;
  /** The sound that the way from one moment to the next deserves. */
  soundOf: (previous: Moment<View>, next: Moment<View>) => Sound | null;
  firstRound: FirstRound;
  /** The words of the first round's steps, in the language of the page. Suspends while they load. */
  useStepWords: () => Readonly<Record<string, StepWords>>;
}>;

/** Inside, a mode knows its own view, result and set-up; from outside all modes look alike. */
export const webMode = <View, Result, Setup>(mode: WebMode<View, Result, Setup>): WebMode => mode as unknown as WebMode;
