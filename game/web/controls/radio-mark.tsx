/** The circle of a radio button, filled by the style sheet when it is chosen. */
export const RadioMark = () => <span className="radio-mark" aria-hidden="true" />;
