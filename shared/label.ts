/**
 * Splits a label into issuer and account: 'Account', 'Issuer:Account', 'Issuer: Account', or
 * ':Account'.
 */
import { type Words, words } from './wording/words.ts'

interface Names {
  issuer: string
  label: string
  warnings: Words[]
}

const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/**
 * 'Air+Canada' and 'air canada' count as 'Air Canada', and 'GitHub' as short for 'GitHub
 * Enterprise'.
 */
const isPlainly = (prefix: string, issuer: string) =>
  bare(prefix) !== '' && bare(issuer).startsWith(bare(prefix))

/**
 * Splits a label at `colonAt`. A separate issuer takes precedence over the label's prefix. A prefix
 * that says the same is removed, and one that differs stays in the label, with a warning. An empty
 * `issuer` means that none was given.
 */
export function splitLabel(label: string, issuer: string, colonAt = label.indexOf(':')): Names {
  if (issuer !== '' && label.startsWith(`${issuer}:`)) {
    return { issuer, label: label.slice(issuer.length + 1), warnings: [] }
  }
  if (colonAt < 0) return { issuer, label, warnings: [] }
  const prefix = label.slice(0, colonAt).trim()
  const account = label.slice(colonAt + 1)
  if (prefix === '') return { issuer, label: account, warnings: [] }
  if (issuer === '') return { issuer: prefix, label: account, warnings: [] }
  if (isPlainly(prefix, issuer)) return { issuer, label: account, warnings: [] }
  return { issuer, label, warnings: [words('core.setupCodes.otherIssuer')] }
}
