import type { Operator } from "../../protocol/operator.ts";
import type { PapersTexts } from "../texts/papers-texts.ts";

/** What a paper says is the same with and without JavaScript: it loads nothing itself. */
export type PaperProps = Readonly<{ operator: Operator; texts: PapersTexts }>;
