/** As many letters as a line of the face holds in its largest type, and in the next. */
const oneLine = 27;
const narrowLine = 33;

/** The title's class: all titles have one height, longer ones have smaller type or two lines of it. */
export function titleClass(title: string): string {
  const { length } = title.replaceAll("\u00ad", "");
  if (length <= oneLine) return "face-title";
  return `face-title ${length <= narrowLine ? "face-title-narrow" : "face-title-long"}`;
}
