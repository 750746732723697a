import type { TableProps } from "../../../web/play/table-props.ts";
import type { RettungsrundeView } from "../rules/state.ts";

/** What every phase of a round is given. */
export type PhaseProps = Omit<TableProps<RettungsrundeView>, "isOver"> & {
  /** Shows a card in full. */
  open: (id: string) => void;
};
