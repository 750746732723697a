import { z } from "zod";
import { documentKind } from "./document-kind.ts";

const word = z.string().trim().min(1);
const texts = z.strictObject({
  heading: word,
  front: word,
  back: word,
  print: z.array(word).min(1),
  scaleHeading: word,
  scale: z.array(word).min(1),
  offsetHeading: word,
  offset: z.array(word).min(1),
  ruler: word,
  across: word,
  down: word,
  example: word,
});
type Texts = z.infer<typeof texts>;

/** Rulers and cross hairs on both sides of one sheet: what a printer does to scale and position. */
export const testPageKind = documentKind<Texts>({
  texts: { name: "test-page", schema: texts },
  compose: ({ texts: words, size }) => ({
    pages: 2,
    duplex: size.width > size.height ? "short-edge" : "long-edge",
    content: {
      margins: [0, 0, 0, 0],
      styles: ["test-page"],
      body: (
        <>
          <section className="sheet">
            <Lines {...size} label={words.front}>
              <Ruler
                x={(size.width - 100) / 2}
                y={Math.max(size.height - 58, centreOf(size).y + arm + 6)}
                text={words.ruler}
              />
            </Lines>
            <div
              className={size.width > size.height ? "words wide" : "words"}
              style={{ height: `${roomAbove(size)}mm` }}
              data-fit="words"
            >
              <h1>{words.heading}</h1>
              <Steps steps={words.print} />
              <h2>{words.scaleHeading}</h2>
              <Steps steps={words.scale} />
              <h2>{words.offsetHeading}</h2>
              <Steps steps={words.offset} />
              <p className="example">{words.example}</p>
            </div>
          </section>
          <section className="sheet">
            <Lines {...size} label={words.back}>
              <Scale {...centreOf(size)} across={words.across} down={words.down} />
            </Lines>
          </section>
        </>
      ),
    },
  }),
});

/** Where the cross of the front and the scale of the back lie on each other, in mm: the middle of the sheet's lower half. */
const centreOf = ({ width, height }: { width: number; height: number }) => ({ x: width / 2, y: height * 0.62 });

/** Where the words begin, and how far the cross reaches from its middle, in mm. */
const top = 20;
const arm = 25;

/** From the head of the words to the cross, in mm. */
const roomAbove = (size: { width: number; height: number }): number => centreOf(size).y - arm - top - 2;

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function Lines(props: { width: number; height: number; label: string; children: React.ReactNode }) {
  const { width, height, label, children } = props;
  const centre = centreOf({ width, height });
  return (
    <svg
      className="lines"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      role="img"
      aria-label={label}
    >
      <text x={width / 2} y={12} fontSize={4.2} textAnchor="middle">
        {label}
      </text>
      <Cross {...centre} />
      {children}
    </svg>
  );
}

/** Long enough to be seen through paper, with a gap in the middle for the needle. */
function Cross({ x, y }: { x: number; y: number }) {
  const arms = [`M${x - arm} ${y}h24`, `M${x + 1} ${y}h24`, `M${x} ${y - arm}v24`, `M${x} ${y + 1}v24`];
  return (
    <g className="cross">
      <path d={arms.join("")} />
      <circle cx={x} cy={y} r={0.3} className="needle" />
    </g>
  );
}

/** Ten millimetres to each side of the cross in steps of a half, numbered as the option counts. */
function Scale({ x, y, across, down }: { x: number; y: number; across: string; down: string }) {
  const steps = Array.from({ length: 41 }, (_, index) => index / 2 - 10);
  const tick = (step: number) => (Number.isInteger(step) ? (step % 5 === 0 ? 3 : 2) : 1.1);
  const signed = (step: number) => (step > 0 ? `+${step}` : `−${-step}`);
  return (
    <g className="scale">
      {steps.map((step) => (
        <path
          key={step}
          d={`M${x + step} ${y - tick(step)}V${y + tick(step)}M${x - tick(step)} ${y + step}H${x + tick(step)}`}
        />
      ))}
      {[-10, 10].map((step) => (
        <g key={step} fontSize={3.2} textAnchor="middle">
          <text x={x + step} y={y - 4.2}>
            {signed(step)}
          </text>
          <text x={x - 6.5} y={y + step + 1.1}>
            {signed(step)}
          </text>
        </g>
      ))}
      <text x={x + 28} y={y + 1.3} fontSize={3.6}>
        {across}
      </text>
      <text x={x} y={y + 31} fontSize={3.6} textAnchor="middle">
        {down}
      </text>
    </g>
  );
}

/** A line of 100 mm in millimetres. */
function Ruler({ x, y, text }: { x: number; y: number; text: string }) {
  const ticks = Array.from({ length: 101 }, (_, mm) => `M${x + mm} ${y}v${mm % 10 === 0 ? 5 : mm % 5 === 0 ? 3.5 : 2}`);
  return (
    <g className="scale">
      <path d={`M${x} ${y}h100`} className="hundred" />
      <path d={ticks.join("")} />
      {Array.from({ length: 11 }, (_, ten) => ten * 10).map((mm) => (
        <text key={mm} x={x + mm} y={y + 9} fontSize={3.6} textAnchor="middle">
          {mm}
        </text>
      ))}
      <text x={x + 50} y={y + 16} fontSize={4} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
