/** One thing wrong with the card data: where it is, what stands there, what is expected. */
export type Finding = Readonly<{
  /** Path below cards/, for example "failures/A.en.yaml". */
  file: string;
  /** Card code, or "–" where the finding concerns the whole file. */
  card: string;
  /** Field path, for example "text.title", or "–". */
  field: string;
  expected: string;
}>;

export const formatFinding = ({ file, card, field, expected }: Finding): string =>
  `${file}  ${card}  ${field}: ${expected}`;
