import { Head } from "../../kit/head.tsx";
import { Duck } from "../../kit/nature.tsx";
import { paint, skinOf } from "../../kit/paint.ts";
import { Person } from "../../kit/person.tsx";
import { Picture } from "../../kit/picture.tsx";
import { Placed } from "../../kit/place.tsx";
import { Eye } from "../../kit/watching.tsx";

const { base, shade } = skinOf(1);

export const picture = (
  <Picture ground={paint.mid}>
    <path d="M0 290H650V340H0z" fill={paint.deep} />
    <path
      d="M0 140H300M0 190H300M0 240H300M50 140V190M150 140V190M250 140V190M100 190V240M200 190V240"
      stroke={paint.tint}
      strokeWidth={4}
      fill="none"
    />
    <rect x={330} y={92} width={178} height={234} rx={20} fill={paint.slate} />
    <rect x={330} y={92} width={164} height={234} rx={20} fill={paint.white} />
    <circle cx={412} cy={208} r={70} fill={paint.ink} />
    <Eye at={[412, 208]} scale={1.24} gaze={[-0.95, 0.05]} lid={0.24} lidColour={paint.steel} />
    <path d="M360 284H464V312H360z" fill={paint.ink} />
    <path d="M372 298h4M392 298h4M412 298h4M432 298h4M451 298h2" stroke={paint.sign} strokeWidth={11} fill="none" />
    <path d="M322 156Q314 58 414 56Q514 58 506 156z" fill={paint.red} />
    <path
      d="M332 106L352 84L374 104L394 80L414 102L434 80L454 104L476 84L496 106V124L476 102L454 122L434 98L414 120L394 98L374 122L352 102L330 124z"
      fill={paint.white}
    />
    <rect x={308} y={138} width={212} height={36} rx={18} fill={paint.white} />
    <path
      d="M332 146v20M358 146v20M384 146v20M410 146v20M436 146v20M462 146v20M488 146v20"
      stroke={paint.steel}
      strokeWidth={5}
      fill="none"
    />
    <circle cx={414} cy={56} r={24} fill={paint.white} />
    <path d="M544 340L552 286H606L616 340z" fill={paint.ochre} />
    <path d="M540 280H618V294H540zM544 314H616V324H544z" fill={paint.sign} />
    <path d="M512 160Q540 250 500 300T446 330" fill="none" stroke={paint.red} strokeWidth={4} />
    <circle cx={436} cy={324} r={22} fill={paint.red} />
    <path d="M420 316Q440 312 452 332M424 332Q432 314 452 314" fill="none" stroke={paint.wine} strokeWidth={4} />
    <path d="M436 302L470 262M448 308L488 276" stroke={paint.sign} strokeWidth={5} fill="none" />
    <Person
      at={[576, 284]}
      scale={0.84}
      flip
      mood="sly"
      skin={4}
      hair="bun"
      hairColour="white"
      old
      glasses
      wear="dress"
      top={paint.sign}
      facing={0.6}
      limbs={{ farHand: [72, -140], nearHand: [66, -128], nearElbow: -1 }}
    />
    <path d="M120 260Q110 208 150 200H200Q240 208 232 260z" fill={base} />
    <path d="M174 210V186" stroke={shade} strokeWidth={20} fill="none" />
    <Placed at={[176, 164]} scale={1.06}>
      <Head mood="surprised" skin={1} hair="bald" beard="full" hairColour="brown" facing={0.6} gaze={[1, 0]} />
    </Placed>
    <path d="M222 214Q258 222 258 180" fill="none" stroke={shade} strokeWidth={20} />
    <path d="M258 192V118" stroke={paint.ochre} strokeWidth={8} fill="none" />
    <rect x={240} y={134} width={36} height={20} rx={8} fill={paint.sign} />
    <circle cx={258} cy={182} r={11} fill={base} />
    <path
      d="M98 250Q90 222 118 226Q126 204 146 220Q166 206 182 224Q202 208 216 226Q244 214 246 250z"
      fill={paint.white}
    />
    <path d="M74 254H292Q296 322 246 324H122Q70 322 74 254z" fill={paint.white} />
    <path d="M250 254H292Q296 322 246 324H214Q252 314 250 254z" fill={paint.steel} />
    <rect x={62} y={244} width={242} height={18} rx={9} fill={paint.sign} />
    <Duck at={[270, 244]} scale={0.82} colour={paint.red} />
  </Picture>
);
