/** A seat at the table has a shape of its own, so that nobody needs colours to tell the cards apart. */
const shapes: readonly string[] = [
  "M12 2a10 10 0 1 0 .01 0z",
  "M12 2L23 21H1z",
  "M3 3h18v18H3z",
  "M12 1l10 11-10 11L2 12z",
  "M12 1l3.200 7.600 8.300.7-6.300 5.400 1.900 8-7.100-4.300-7.100 4.300 1.900-8L.5 9.300l8.300-.7z",
  "M8.500 2h7v6.500H22v7h-6.500V22h-7v-6.500H2v-7h6.500z",
  "M6.500 2.500h11L23 12l-5.500 9.500h-11L1 12z",
  "M12 1c4 6 7 9 7 13.500a7 7 0 0 1-14 0C5 10 8 7 12 1z",
];

/** The seats, from 1. */
export const seats: readonly number[] = shapes.map((_, index) => index + 1);

export function PlayerSign({ seat }: { seat: number }) {
  return (
    <svg className="player-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[seat - 1]} />
    </svg>
  );
}
