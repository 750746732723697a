/** Taking along to another device a seat, the lead of the match, or both. */
export type WayBackTexts = Readonly<
  Record<"qr" | "codeTitle" | "codeHint" | "code" | "showCode" | "otherKeys" | "takeOver", string> &
    Record<"link" | "secret", Readonly<Record<"seat" | "lead" | "both", string>>>
>;
