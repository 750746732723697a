export type PictureName =
  | "weight"
  | "actual-size"
  | "duplex"
  | "duplex-short"
  | "cut"
  | "fold"
  | "upload"
  | "download"
  | "proof"
  | "cost"
  | "score"
  | "glue"
  | "poster"
  | "screen"
  | "grid"
  | "pieces"
  | "needle";

/** A drawing that goes with a step; its text says the same. */
export function AdvicePicture({ name }: { name: PictureName | undefined }) {
  if (name === undefined) return null;
  return (
    <svg className="advice-picture" viewBox="0 0 120 80" aria-hidden="true">
      {pictures[name]}
    </svg>
  );
}

const sheet = <rect x="20" y="8" width="46" height="64" rx="1" />;
const printer = <path d="M30 30v-20h60v20M22 30h76v26h-76zM34 46h52v26h-52z" />;

const pictures: Readonly<Record<PictureName, React.ReactNode>> = {
  weight: (
    <>
      <path d="M18 30h56v44h-56zM24 24h56v44h-6M30 18h56v44h-6" />
      <text x="94" y="46">
        g/m²
      </text>
    </>
  ),
  "actual-size": (
    <>
      {printer}
      <text x="60" y="66" className="middle">
        100 %
      </text>
    </>
  ),
  duplex: (
    <>
      {sheet}
      <path className="strong" d="M20 8v64" />
      <path d="M80 40c14-18 24-6 24 4M98 38l6 7 6-7" />
    </>
  ),
  "duplex-short": (
    <>
      {sheet}
      <path className="strong" d="M20 8h46" />
      <path d="M84 20c18 0 22 22 8 34M98 54h-8v-8" />
    </>
  ),
  cut: (
    <>
      <rect x="30" y="10" width="60" height="60" />
      <path className="dashed" d="M30 30h60M30 50h60M50 10v60M70 10v60" />
      <path d="M22 30h-10M22 50h-10M98 30h10M98 50h10M50 4v-4M70 4v-4" />
      <text x="6" y="24">
        1
      </text>
      <text x="58" y="80" className="small">
        2
      </text>
    </>
  ),
  fold: (
    <>
      <path d="M60 12l34 8v52l-34-8zM60 12l-34 8v52l34-8z" />
      <path className="dashed" d="M60 4v72" />
    </>
  ),
  upload: <path d="M30 52v18h60v-18M60 58v-46M44 28l16-16 16 16" />,
  download: <path d="M30 52v18h60v-18M60 12v46M44 42l16 16 16-16" />,
  proof: (
    <>
      <rect x="22" y="10" width="44" height="60" rx="3" />
      <circle cx="76" cy="44" r="16" />
      <path d="M88 56l14 14" />
    </>
  ),
  score: (
    <>
      <path d="M14 12h64v60h-64z" />
      <path className="dashed" d="M14 46h64" />
      <path d="M8 50h76v10h-76zM20 50v4M32 50v4M44 50v4M56 50v4M68 50v4" />
      <path d="M62 45l30-32 7 7-30 31-8 2z" />
    </>
  ),
  glue: (
    <>
      <path d="M30 26l30-12 30 12v40l-30 10-30-10zM30 26l30 11 30-11M60 37v39" />
      <path className="strong" d="M30 26v40" />
    </>
  ),
  poster: (
    <>
      <path d="M14 12h72v46h-72zM14 24h72M32 24v34M50 24v34M68 24v34M14 41h72" />
      <circle cx="100" cy="38" r="5" />
      <path d="M100 44v18l-6 14M100 62l6 14M92 52h16" />
    </>
  ),
  screen: (
    <>
      <path d="M20 10h80v48h-80zM60 58v12M42 70h36" />
      <path d="M32 24h14v14h-14zM54 31h34M32 46h56" />
      <path className="strong" d="M34 30l5 6 9-14" />
    </>
  ),
  grid: (
    <>
      <path d="M30 10h60v56h-60zM42 10v56M54 10v56M66 10v56M78 10v56M30 24h60M30 38h60M30 52h60" />
      <path className="strong" d="M80 54h8v10h-8z" />
      <text x="60" y="80" className="middle small">
        7x5
      </text>
    </>
  ),
  pieces: (
    <>
      <path d="M20 34h52v36h-52zM20 34l26 20 26-20" />
      <circle cx="92" cy="22" r="8" />
      <path d="M84 42h16v16h-16zM92 62l9 15h-18z" />
    </>
  ),
  needle: (
    <>
      <path d="M20 10h50v62h-50zM45 28v28M31 42h28" />
      <path className="strong" d="M47 40l42-26" />
      <circle cx="92" cy="12" r="4" />
    </>
  ),
  cost: (
    <>
      <path d="M24 64h72M34 64v-38h14v38M56 64v-26h14v26M78 64v-14h14v14" />
      <text x="67" y="20" className="middle large">
        €
      </text>
    </>
  ),
};
