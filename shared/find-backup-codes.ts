/**
 * Finds the backup codes in any text that a website gives: lists, tables, and files with prose
 * around them.
 */

import { acceptCodes, type Candidate } from './accept-codes.ts'
import { normaliseBackupCode } from './backup-code-text.ts'
import { backupCodeLimits, limits } from './ceilings.ts'
import { type CodeShape, codeShape } from './code-shape.ts'

/**
 * Returns the codes as they are printed, in their order and without duplicates; empty if there are
 * none. It skips what surrounds them (headings, numbers, dates, addresses), and codes marked as
 * used.
 */
export function findBackupCodes(text: string): string[] {
  const lines = toPlainText(text.slice(0, backupCodeLimits.textLength)).split('\n')
  const candidates = splitDigitPairs(lines.flatMap(candidatesOf))
  return inOrder(acceptCodes(candidates).map(({ text }) => text))
}

/** Takes each line as a code, without its bullet or number, for texts that no rule fits. */
export function linesAsCodes(text: string): string[] {
  const lines = toPlainText(text.slice(0, backupCodeLimits.textLength)).split('\n')
  return inOrder(lines.map(line => withoutMarker(line.trim())).filter(line => line.length <= 256))
}

function inOrder(codes: readonly string[]): string[] {
  const byMeaning = new Map<string, string>()
  for (const code of codes) {
    const meaning = normaliseBackupCode(code)
    if (code !== '' && !byMeaning.has(meaning)) byMeaning.set(meaning, code)
  }
  return [...byMeaning.values()].slice(0, limits.backupCodes)
}

/**
 * Leaves only one kind of space, dash, and line end, and turns full-width letters and digits into
 * ASCII.
 */
function toPlainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/~~.*?~~/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n\t]/g, ' ')
}

const spentCell = /^\W*(already )?(used|spent|void|expired|invalid)\W*$/i
const spentRemark = /[([](already )?(used|spent|void|expired|invalid)\b/i

function candidatesOf(line: string, at: number): Candidate[] {
  const cells = cellsOf(line)
  const found = cells.flatMap(cell => inCell(cell, at))
  const isSpent = cells.some(cell => spentCell.test(cell)) || spentRemark.test(line)
  return isSpent ? [] : found
}

/** Columns are separated by tabs, bars, commas, two spaces, or the number of the next one. */
function cellsOf(line: string): string[] {
  return line
    .split(/\t|\||[,;]|\s{2,}|\s+(?=\(?\d{1,2}[.)]\s)/)
    .map(cell => cell.trim())
    .filter(cell => cell !== '')
}

function inCell(cell: string, line: number): Candidate[] {
  const stripped = stripQuotes(withoutMarker(cell))
  const whole = wholeCode(stripped)
  if (whole) return [{ ...whole, line, alone: true }]
  const tokens = stripped.split(' ').map(stripQuotes).filter(Boolean)
  const shapes = tokens.map(codeShape)
  const isRow = shapes.every(one => one !== null && one.shape === shapes[0]?.shape)
  const isTelling = shapes.some(one => one !== null && one.likeness !== 'unclear')
  return tokens.flatMap((text, n) => {
    const shape = shapes[n]
    if (!shape || (shape.likeness === 'unclear' && !(isRow && isTelling))) return []
    return [{ ...shape, text, line, alone: isRow && isTelling }]
  })
}

/**
 * Reads the whole cell as one code, without a number or a name before it: 'abcd-efgh', '3
 * abcd-efgh', 'Code: abcd-efgh'.
 */
function wholeCode(cell: string): (CodeShape & { text: string }) | null {
  const afterColon = /^[\p{L}][^:/@]*:\s*(.+)$/u.exec(cell)?.[1]
  const afterNumber = /^#?\d{1,3}\s*[-:]?\s+(.+)$/.exec(cell)?.[1]
  for (const text of [cell, afterColon, afterNumber]) {
    const bare = text === undefined ? '' : stripQuotes(text)
    const shape = codeShape(bare)
    if (shape) return { ...shape, text: bare }
  }
  return null
}

/** Removes what the lines of a list begin with: '1. ', '(2) ', '- ', '• ', '[ ] '. */
function withoutMarker(text: string): string {
  return text
    .replace(/^(?:[-*+•·▪◦‣○●☐☑✓✔□■>]\s*)+(?=[^-\s])/u, '')
    .replace(/^\[[ xX]?\]\s*/, '')
    .replace(/^(?:#|no\.?\s*)?\(?\d{1,3}[.):\]]\s*/i, '')
    .trim()
}

const stripQuotes = (text: string) =>
  text.replace(/^[\s"'`“”‘’[\](){}<>*_=]+|[\s"'`“”‘’[\](){}<>*_=.,;:!]+$/g, '')

/** Rows like '1234 5678 2345 6789' are two columns of '1234 5678'. */
function splitDigitPairs(candidates: readonly Candidate[]): Candidate[] {
  const isRow = ({ text, alone }: Candidate) => alone && /^(\d{4} \d{4} )+\d{4} \d{4}$/.test(text)
  if (candidates.filter(isRow).length < 2) return [...candidates]
  return candidates.flatMap(row => {
    if (!isRow(row)) return [row]
    const pairs = row.text.match(/\d{4} \d{4}/g) ?? []
    return pairs.map(text => ({ ...row, text, shape: '4 4', likeness: 'likely' as const }))
  })
}
