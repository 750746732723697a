import type { RettungsrundeView } from "../../../rules/rettungsrunde/state.ts";
import type { TableProps } from "../table-props.ts";

/** What every phase of a round is given. */
export type PhaseProps = Omit<TableProps<RettungsrundeView>, "isOver"> & {
  /** Shows a card in full. */
  open: (id: string) => void;
};
