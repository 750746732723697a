/** Longer codes are set smaller. */
const shortCode = 4;

type FaceBandProps = { code: string; group: string; field: string; kind: "failure" | "measure" };

/** The tabs at the head of every face: the code at both corners, so that a fan shows it to either hand. */
export function FaceBand({ code, group, field, kind }: FaceBandProps) {
  const long = code.length > shortCode ? " face-band-long" : "";
  return (
    <header className={`face-band face-band-${kind}${long}`}>
      <div className="face-tab">
        <p className="face-code">{code}</p>
        <p className="face-group" data-fit={field}>
          {group}
        </p>
        {kind === "measure" && (
          <svg className="face-tip" viewBox="0 0 10 20" preserveAspectRatio="none" aria-hidden="true">
            <path d="M0 0L10 10L0 20z" />
          </svg>
        )}
      </div>
      <div className="face-tab face-tab-right" aria-hidden="true">
        <p className="face-code">{code}</p>
      </div>
    </header>
  );
}
