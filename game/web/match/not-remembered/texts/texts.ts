/** Where the browser remembers nothing: to whoever plays, leads, or does both. `orCode` is for those who only play. */
export type NotRememberedTexts = Readonly<
  Record<"plays" | "leads" | "both" | "wayBack" | "orCode" | "showLink", string>
>;
