import type { HeadLook } from "../../kit/head.tsx";
import { paint } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { type Place, Placed } from "../../kit/place.tsx";
import { Bulb, Cobweb } from "../../kit/things.tsx";

/** A winner with the prize in a frame, 112 × 164 about its middle. */
function Photo({
  wall,
  look,
  bulb = paint.sign,
  ...place
}: Place & { wall: string; look: HeadLook; bulb?: "#f4b63f" | "#c47f1c" }) {
  return (
    <Placed {...place}>
      <rect x={-56} y={-82} width={112} height={164} rx={4} fill={paint.ochre} />
      <rect x={-48} y={-74} width={96} height={148} fill={wall} />
      <Person
        bust
        at={[-10, 95]}
        scale={0.75}
        skin={2}
        wear="suit"
        top={paint.group}
        accent={paint.red}
        facing={0.3}
        limbs={{ farHand: [52, -122], nearHand: [-22, -66], holds: "far" }}
        held={<Bulb at={[2, -42]} scale={0.86} colour={bulb} />}
        {...look}
      />
    </Placed>
  );
}

export const picture = (
  <Picture ground={paint.deep}>
    <path d="M0 308H650V340H0z" fill={paint.ink} />
    <circle cx={406} cy={92} r={62} fill={paint.group} />
    <path d="M406 0V34" stroke={paint.ink} strokeWidth={6} />
    <path d="M378 60L384 122H428L434 60" stroke={paint.ink} strokeWidth={3} fill="none" />
    <path d="M394 30H418L458 62H354z" fill={paint.mid} />
    <path d="M396 62H416V74H396z" fill={paint.ink} />
    <path d="M399 96H413V122H399z" fill={paint.white} />
    <path d="M406 78q11 13 0 19q-11-6 0-19z" fill={paint.sign} />
    <path d="M376 120H436L428 128H384z" fill={paint.steel} />
    <Photo at={[86, 216]} turn={-1} wall={paint.white} look={{ mood: "laughing", hair: "spikes" }} />
    <Photo at={[206, 218]} turn={1} wall={paint.tint} look={{ mood: "happy", hair: "short", beard: "stubble" }} />
    <Photo at={[326, 216]} turn={-2} wall={paint.white} look={{ mood: "calm", hair: "side", beard: "moustache" }} />
    <Photo
      at={[446, 218]}
      turn={3}
      wall={paint.tint}
      look={{ mood: "bored", hair: "long", hairColour: "grey", beard: "full", gaze: [0, 0] }}
    />
    <Photo
      at={[568, 222]}
      turn={-5}
      wall={paint.mid}
      bulb={paint.ochre}
      look={{ mood: "tired", hair: "long", hairColour: "white", beard: "full", gaze: [0, 0] }}
    />
    <Cobweb at={[606, 146]} flip size={50} colour={paint.white} />
  </Picture>
);
