/** Makes the stamps of one change. They are saved together with what they stamp: see [Note: stamps]. */
import { type Dot, type Draw, nextStamp, over, type Stamp } from './stamp.ts'

export interface Mint {
  /** After the one that is replaced, whatever the clock says. */
  stamp(replaced?: Stamp | Dot): Stamp
  dot(replaced?: Dot): Dot
  /** The clock to be saved; as it was where nothing was stamped. */
  clock(): Stamp
}

export interface MintParts {
  readonly clock: Stamp
  readonly device: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly draw: Draw
}

export function createMint({ clock, device, now, draw }: MintParts): Mint {
  let made: Stamp | undefined
  let dots = 0
  const mine = () => {
    made ??= nextStamp(clock, device, now, draw)
    return made
  }
  return {
    stamp: replaced => over(mine(), replaced),
    dot(replaced) {
      dots += 1
      return `${over(mine(), replaced?.split('/')[0])}/${dots.toString(16).padStart(4, '0')}`
    },
    clock: () => made ?? clock,
  }
}
