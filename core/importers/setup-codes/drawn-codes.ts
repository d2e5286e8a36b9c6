/**
 * Finds QR codes that terminals draw with characters (qrencode -t UTF8, ANSI, and ASCII, and
 * similar libraries): blocks, half blocks, doubled characters, or spaces on colored backgrounds.
 * Each becomes a small picture for the picture readers, which ignore whatever isn't a code.
 */
import type { Pixels } from '../../../shared/qr/pixels.ts'

/** The width of the smallest QR code. */
const leastModules = 21
/** The largest QR code has 177. The rest leaves room for a wide margin. */
const mostModules = 200
const mostDrawings = 100
/** A terminal's log that is kept for its codes isn't larger. */
const maxCharacters = 2 * 1024 * 1024
/** In pixels per module and in modules of margin. The readers need both. */
const scale = 4
const margin = 4

/** Tells whether the upper and the lower half of a character are dark or light. */
interface Cell {
  readonly upper: boolean
  readonly lower: boolean
}

type Grid = readonly (readonly boolean[])[]

// biome-ignore lint/suspicious/noControlCharactersInRegex: Terminals color text by escapes.
const escapes = /\x1b\[([\d;]*)m|\x1b\[[\d;?]*[A-Za-z]|\x1b[()][A-Z0-9]/g

/** Matches several in a row, of which any code has many. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Terminals color text by escapes.
const signs = /[█▀▄▓■⬛⬜🔲🔳]{2}|\x1b\[|##|@@|\*\*|XX/u
const blocks = /[█▀▄▓■⬛⬜🔲🔳]/u

/** Tells whether a text may contain one. It is cheap, and sometimes wrong. */
export function mayHoldDrawnCodes(text: string): boolean {
  if (text.length > maxCharacters || !signs.test(text)) return false
  return runsOf(text).some(run => gridsOf(run).length > 0)
}

/** Returns pictures of what may be codes, in the order of the text. */
export function drawnCodesIn(text: string): Pixels[] {
  if (text.length > maxCharacters) return []
  return runsOf(text).slice(0, mostDrawings).flatMap(gridsOf).map(toPicture)
}

/** Finds consecutive lines that contain only a drawing's characters. No row of a code is blank. */
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

/** The characters of a drawing may be the dark or the light modules, so the readers try both. */
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

/** Tells how many characters wide a module is: two, if all come in pairs. */
function columnsOf(rows: Grid): number {
  const isPaired = rows.every(row => row.every((dark, x) => x % 2 === 0 || dark === row[x - 1]))
  return isPaired ? 2 : 1
}

/**
 * Distinguishes modules by their character: blocks and other signs are one kind, spaces the other.
 */
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

/** Reads a terminal's background and text colors, of which only the brightness counts. */
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

/** True means bright. */
interface Colours {
  ground: boolean
  ink: boolean
  isReversed: boolean
}

/**
 * Applies Select Graphic Rendition (ECMA-48, 8.3.117), for black and white, also by number or RGB.
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
 * The dark ones of the 256 colors are black, the dark corner of the cube, and the dark half of the
 * grays.
 */
function isBrightIndex(index: number): boolean {
  if (index < 16) return index % 8 !== 0 || index === 8
  return index < 232 ? index > 60 : index > 243
}

/** The characters are drawn dark on white, and the readers also try the opposite. */
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
