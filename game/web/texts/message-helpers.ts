/** What compiled messages need: the plural category of a number in a language. An unknown variant counts as its language. */
export function pluralCategory(language: string, type: "cardinal" | "ordinal"): (value: number) => Intl.LDMLPluralRule {
  const rules = new Intl.PluralRules(language, { type });
  return (value) => rules.select(value);
}

/** A number as the language writes it. */
export function numberFormat(language: string): (value: number) => string {
  const format = new Intl.NumberFormat(language);
  return (value) => format.format(value);
}
