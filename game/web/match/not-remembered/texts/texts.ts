/** Where the browser remembers nothing: to whoever sits at the table, and to whoever only leads. */
export type NotRememberedTexts = Readonly<Record<"plays" | "wayBack" | "leads" | "wayBackToLead", string>>;
