/** Every mode as the pages know it, a line each. */
export { quartett } from "./quartett/mode.web.tsx";
export { rettungsrunde } from "./rettungsrunde/mode.web.tsx";
export { supertrumpf } from "./supertrumpf/mode.web.tsx";
