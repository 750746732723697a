/** Letters of a title that fit into two lines of a wall, or four of a phone. */
const short = 60;

/** The class of a title that is longer than that: it is set smaller. */
export const longClass = (title: string): string | undefined => (title.length > short ? "is-long" : undefined);
