/** Every mode there is, a line each. */
export { quartett } from "./quartett/mode.ts";
export { rettungsrunde } from "./rettungsrunde/mode.ts";
export { supertrumpf } from "./supertrumpf/mode.ts";
