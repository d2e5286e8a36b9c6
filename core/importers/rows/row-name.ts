/** Finds a name for another app's row that cannot be read, so that people know which one it is. */
import { nameForDisplay } from '../../../shared/clean-text.ts'

const issuers = ['issuer', 'issuername', 'service', 'servicename', 'name', 'title', 'site']
const labels = ['account', 'accountname', 'label', 'username', 'user', 'login', 'email', 'name']
/** Reaches objects within the row, such as `otp` and `info`. */
const maxDepth = 2
/**
 * Names have spaces, small letters, or marks. What looks like a secret or a link is never shown.
 */
const looksSecret = /^[A-Z2-7=]{16,}$|^[\da-f]{16,}$|:\/\//i

/** Returns the name under the usual keys; undefined if it has none, or isn't an object. */
export function nameOfRow(row: unknown): string | undefined {
  const fields = new Map<string, string>()
  collect(row, fields, 0)
  const first = (keys: readonly string[]) => keys.find(key => fields.has(key))
  const issuerKey = first(issuers)
  const labelKey = first(labels.filter(key => key !== issuerKey))
  return nameForDisplay(
    issuerKey === undefined ? '' : (fields.get(issuerKey) ?? ''),
    labelKey === undefined ? '' : (fields.get(labelKey) ?? ''),
  )
}

function collect(value: unknown, fields: Map<string, string>, depth: number): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  for (const [key, field] of Object.entries(value)) {
    const name = key.toLowerCase().replace(/[_-]/g, '')
    if (typeof field === 'string') {
      const isName = field.trim() !== '' && !looksSecret.test(field.trim())
      if (isName && !fields.has(name)) fields.set(name, field)
    } else if (depth < maxDepth) collect(field, fields, depth + 1)
  }
}
