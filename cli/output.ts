import { styleText } from 'node:util'
import type { Io } from './io.ts'
import { safeJson, safeText } from './safe-text.ts'
import { formatTable } from './table.ts'

/** All output to the terminal passes here, so that every text is made harmless first. */
export interface Output {
  line(text: string): void
  /** Prints rows with aligned columns. `style` names how a column looks on a terminal. */
  table(rows: readonly (readonly string[])[], style?: Readonly<Record<number, Style>>): void
  json(value: unknown): void
  /** Prints a sentence for the person on standard error, apart from what is piped. */
  note(text: string): void
  noteTable(rows: readonly (readonly string[])[]): void
}

type Style = 'bold' | 'dim'

export function createOutput({ stdout, stderr, env }: Io): Output {
  const hasColour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  const safeRows = (rows: readonly (readonly string[])[]) => rows.map(row => row.map(safeText))
  const line = (text: string) => void stdout.write(`${safeText(text)}\n`)
  const note = (text: string) => void stderr.write(`${safeText(text)}\n`)

  function styled(cell: string, style: Style | undefined): string {
    if (!style || !hasColour || cell === '') return cell
    return styleText(style, cell, { validateStream: false })
  }

  return {
    line,
    note,
    table(rows, style = {}) {
      const cells = safeRows(rows).map(row => row.map((cell, n) => styled(cell, style[n])))
      for (const text of formatTable(cells)) stdout.write(`${text}\n`)
    },
    json: value => void stdout.write(`${safeJson(value)}\n`),
    noteTable(rows) {
      for (const text of formatTable(safeRows(rows))) stderr.write(`${text}\n`)
    },
  }
}
