/** Reads SafeInCloud's XML export: cards with fields, one of which may be a one-time password. */
import { words } from '../../../shared/wording/words.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { readLoginItem, userOfField } from '../rows/login-item.ts'
import { noSecondFactor } from '../rows/password-table.ts'
import { readRows } from '../rows/rows.ts'
import { peekText, readText } from '../syntax/text.ts'
import { childrenOf, mendAmpersands, parseXml, textOf, type XmlElement } from '../syntax/xml.ts'

const begins = /^\s*(?:<\?xml[^>]*\?>\s*)?<database[\s>]/

export const safeInCloud: Importer = {
  id: 'safe-in-cloud',
  name: 'SafeInCloud',
  extensions: ['xml'],
  sealed: 'never',
  recognises(file) {
    const text = peekText(file) ?? ''
    return begins.test(text) && text.includes('<card ')
  },
  open(file) {
    const database = parseXml(mendAmpersands(readText(file)))
    return { sealed: false, read: async () => readDatabase(database) }
  },
}

interface Row {
  readonly card: XmlElement
  readonly index: number
  readonly field: string
  readonly totp: string
}

const attribute = (element: XmlElement, name: string) => element.attributes.get(name) ?? ''

function readDatabase(database: XmlElement): Imported {
  const labels = new Map(
    childrenOf(database, 'label').map(label => [attribute(label, 'id'), attribute(label, 'name')]),
  )
  const cards = childrenOf(database, 'card').filter(card => attribute(card, 'template') !== 'true')
  const rows = cards.flatMap((card, index): Row[] =>
    fieldsOf(card, 'one_time_password').map((field, i) => {
      return { card, index, field: i === 0 ? '' : attribute(field, 'name'), totp: field.text }
    }),
  )
  if (rows.length === 0) throw noSecondFactor('SafeInCloud')
  return readRows(
    rows,
    row => readRow(row, labels),
    row => words('core.importPlaces.card', { number: (rows[row]?.index ?? 0) + 1 }),
  )
}

function fieldsOf(card: XmlElement, type: string): XmlElement[] {
  return childrenOf(card, 'field').filter(
    field => attribute(field, 'type') === type && field.text.trim() !== '',
  )
}

function readRow(
  { card, field, totp }: Row,
  labels: ReadonlyMap<string, string>,
): ImportedEntry | null {
  const [user] = [...fieldsOf(card, 'login'), ...fieldsOf(card, 'email')]
  return readLoginItem({
    name: attribute(card, 'title'),
    username: userOfField(user?.text ?? '', field),
    totp,
    tags: childrenOf(card, 'label_id').map(({ text }) => labels.get(text) ?? ''),
    favourite: attribute(card, 'star') === 'true',
    note: textOf(card, 'notes'),
    trashed: attribute(card, 'deleted') === 'true',
    sites: fieldsOf(card, 'website').map(({ text }) => text),
  })
}
