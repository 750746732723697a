type Diagnoses = readonly (number | null)[];
type DiagnosisGroup = Readonly<{ cause: number; seats: readonly number[] }>;

/** Who picked which cause, the most picked first. Seats without a diagnosis are in no group. */
export function diagnosisGroups(diagnoses: Diagnoses): DiagnosisGroup[] {
  const groups = new Map<number, number[]>();
  diagnoses.forEach((cause, seat) => {
    if (cause !== null) groups.set(cause, [...(groups.get(cause) ?? []), seat]);
  });
  return [...groups]
    .map(([cause, seats]) => ({ cause, seats }))
    .sort((a, b) => b.seats.length - a.seats.length || a.cause - b.cause);
}

export const distinctCauses = (diagnoses: Diagnoses): number =>
  new Set(diagnoses.filter((cause) => cause !== null)).size;
