/**
 * QR codes that terminals draw out of characters (qrencode -t UTF8, ANSI, and ASCII, and the
 * libraries that print them): blocks, half blocks, doubled signs, or blanks on colored grounds.
 * Each becomes a small picture, which the readers of pictures take; what is no code is none to them
 * either.
 */
import type { Pixels } from '../../../shared/qr/pixels.ts'

/** The smallest QR code is this wide. */
const leastModules = 21
/** The largest QR code has 177; the rest leaves room for a broad margin. */
const mostModules = 200
const mostDrawings = 100
/** No log of a terminal that is kept for its codes is larger. */
const maxCharacters = 2 * 1024 * 1024
/** Pixels a module, and modules of margin: readers want both. */
const scale = 4
const margin = 4

/** Dark or light, upper half and lower half of a row of characters. */
interface Cell {
  readonly upper: boolean
  readonly lower: boolean
}

type Grid = readonly (readonly boolean[])[]

// biome-ignore lint/suspicious/noControlCharactersInRegex: Terminals color text by escapes.
const escapes = /\x1b\[([\d;]*)m|\x1b\[[\d;?]*[A-Za-z]|\x1b[()][A-Z0-9]/g

/** Some in a row, of which there are many in any code. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Terminals color text by escapes.
const signs = /[█▀▄▓■⬛⬜🔲🔳]{2}|\x1b\[|##|@@|\*\*|XX/u
const blocks = /[█▀▄▓■⬛⬜🔲🔳]/u

/** Tells whether a text may hold one: cheap, and wrong at times. */
export function mayHoldDrawnCodes(text: string): boolean {
  if (text.length > maxCharacters || !signs.test(text)) return false
  return runsOf(text).some(run => gridsOf(run).length > 0)
}

/** The pictures of what may be codes, in the order of the text. */
export function drawnCodesIn(text: string): Pixels[] {
  if (text.length > maxCharacters) return []
  return runsOf(text).slice(0, mostDrawings).flatMap(gridsOf).map(toPicture)
}

/**
 * Lines that follow one another, of nothing but a drawing's characters. No row of a code is blank.
 */
function runsOf(text: string): string[][] {
  const runs: string[][] = []
  let run: string[] = []
  const end = () => {
    if (isDrawing(run)) runs.push(run)
    run = []
  }
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (isDrawn(line) && !isBlank(line)) run.push(line)
    else end()
  }
  end()
  return runs
}

const isBlank = (line: string) => line.trim() === '' && !line.includes('\x1b[')

const longest = mostModules * 24

function isDrawn(line: string): boolean {
  if (line.length > longest) return false
  const bare = line.replace(escapes, '').replaceAll('\ufe0f', '')
  return /^[ \u00a0\u2002\u2003\u3000█▀▄▓▒░■□⬛⬜🔲🔳#@*X01]*$/u.test(bare)
}

function isDrawing(lines: readonly string[]): boolean {
  if (lines.length < leastModules / 2 || lines.length > mostModules) return false
  const widest = Math.max(...lines.map(line => line.replace(escapes, '').length))
  return widest >= leastModules
}

/** A drawing may mean the dark or the light modules by its signs: the readers take both. */
function gridsOf(lines: readonly string[]): Grid[] {
  const cells = lines.some(line => line.includes('\x1b[')) ? colouredCells(lines) : signCells(lines)
  if (cells === null) return []
  const width = Math.max(...cells.map(row => row.length))
  const filled = cells.map(row =>
    Array.from({ length: width }, (_, x) => row[x] ?? { upper: false, lower: false }),
  )
  const hasHalves = lines.some(line => /[▀▄]/.test(line))
  const tall = hasHalves
    ? filled.flatMap(row => [row.map(cell => cell.upper), row.map(cell => cell.lower)])
    : filled.map(row => row.map(cell => cell.upper))
  const columns = hasHalves ? 1 : columnsOf(tall)
  const grid = columns === 1 ? tall : tall.map(row => row.filter((_, x) => x % columns === 0))
  const isOfCode =
    grid.length >= leastModules &&
    (grid[0]?.length ?? 0) >= leastModules &&
    grid.length <= mostModules * 2
  return isOfCode ? [grid] : []
}

/** Tells how many characters a module is wide: two, where all come in pairs. */
function columnsOf(rows: Grid): number {
  const isPaired = rows.every(row => row.every((dark, x) => x % 2 === 0 || dark === row[x - 1]))
  return isPaired ? 2 : 1
}

/** Tells modules by what stands there: blocks and signs are one kind, blanks the other. */
function signCells(lines: readonly string[]): Cell[][] | null {
  const all = lines.join('')
  const hasBlocks = blocks.test(all)
  const dark = hasBlocks ? /[█▓■⬛🔳]/u : /[#@*X1]/
  return lines.map(line =>
    Array.from(line.replaceAll('\ufe0f', ''), sign => {
      const isDark = dark.test(sign)
      return { upper: isDark || sign === '▀', lower: isDark || sign === '▄' }
    }),
  )
}

/** Grounds and inks in a terminal's colors: bright or not is all that counts. */
function colouredCells(lines: readonly string[]): Cell[][] {
  const state = { ground: false, ink: true, isReversed: false }
  return lines.map(line => {
    const cells: Cell[] = []
    let at = 0
    const write = (piece: string) => {
      for (const sign of piece) {
        const ground = state.isReversed ? state.ink : state.ground
        const ink = state.isReversed ? state.ground : state.ink
        cells.push({
          upper: /[█▀#]/.test(sign) ? ink : ground,
          lower: /[█▄#]/.test(sign) ? ink : ground,
        })
      }
    }
    for (const match of line.matchAll(escapes)) {
      write(line.slice(at, match.index))
      if (match[0].endsWith('m')) applyColour(state, match[1] ?? '')
      at = match.index + match[0].length
    }
    write(line.slice(at))
    return cells
  })
}

/** True is bright. */
interface Colours {
  ground: boolean
  ink: boolean
  isReversed: boolean
}

/**
 * Select Graphic Rendition (ECMA-48, 8.3.117), of the colors black and white, also by number or
 * RGB.
 */
function applyColour(state: Colours, parameters: string): void {
  const codes = parameters.split(';').map(Number)
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0
    if (code === 0) Object.assign(state, { ground: false, ink: true, isReversed: false })
    else if (code === 7) state.isReversed = true
    else if (code === 27) state.isReversed = false
    else if (code === 38 || code === 48) {
      const isIndexed = codes[i + 1] === 5
      const bright = isIndexed ? isBrightIndex(codes[i + 2] ?? 0) : (codes[i + 2] ?? 0) > 127
      if (code === 38) state.ink = bright
      else state.ground = bright
      i += isIndexed ? 2 : 4
    } else if (code === 39) state.ink = true
    else if (code === 49) state.ground = false
    else if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97)) state.ink = code % 10 !== 0
    else if ((code >= 40 && code <= 47) || (code >= 100 && code <= 107))
      state.ground = code % 10 !== 0
  }
}

/**
 * Returns the dark ones of the 256 colors: black, the dark corner of the cube, and the dark half
 * of the greys.
 */
function isBrightIndex(index: number): boolean {
  if (index < 16) return index % 8 !== 0 || index === 8
  return index < 232 ? index > 60 : index > 243
}

/** Signs are drawn dark on white; the readers try it the other way round, too. */
function toPicture(grid: Grid): Pixels {
  const rows = grid.length
  const columns = grid[0]?.length ?? 0
  const width = (columns + 2 * margin) * scale
  const height = (rows + 2 * margin) * scale
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < rows * scale; y++) {
    for (let x = 0; x < columns * scale; x++) {
      if (grid[Math.floor(y / scale)]?.[Math.floor(x / scale)] !== true) continue
      const at = ((y + margin * scale) * width + x + margin * scale) * 4
      data.fill(0, at, at + 3)
    }
  }
  return { data, width, height }
}
