import type { ContestantName } from "./contestants.ts";

/** One contestant in one round: moves a second, ms, µs of CPU a move, bytes a move and client. */
export type Figures = Readonly<{
  name: ContestantName;
  atOnce: number;
  round: number;
  speed: number;
  p50: number;
  p95: number;
  cpu: number;
  bytes: number;
}>;

/** Of one contestant to another, round by round: whatever slowed the machine meanwhile slowed both. */
export const ratios = (
  figures: readonly Figures[],
  name: ContestantName,
  other: ContestantName,
  read = ({ speed }: Figures) => speed,
): number[] =>
  figures
    .filter((figure) => figure.name === name)
    .flatMap((figure) => {
      const beside = figures.find((each) => each.name === other && each.round === figure.round);
      return beside === undefined ? [] : read(figure) / read(beside);
    });
