const pointsPerMillimetre = 72 / 25.4;

/** PDF points of a length in mm. */
export const points = (millimetres: number): number => millimetres * pointsPerMillimetre;
