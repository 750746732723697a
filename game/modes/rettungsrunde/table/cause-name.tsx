import type { Cause } from "../../../../cards/deck.ts";

export const CauseName = ({ cause: { name, lang } }: { cause: Cause }) => <strong lang={lang}>{name}</strong>;
