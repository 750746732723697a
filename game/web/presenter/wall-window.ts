/** The window for the projector: each card that is shown takes the place of the one before. */
export const wallWindow = "quartett-wall";
