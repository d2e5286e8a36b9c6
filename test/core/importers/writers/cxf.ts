/** Writes the Credential Exchange Format strictly by its standard, as a password manager would. */
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'

const base64url = (text: string) => Buffer.from(text).toString('base64url')

function itemOf(row: Row, i: number) {
  const codes = row.backupCodes.map(value => ({ fieldType: 'concealed-string', value }))
  return {
    id: base64url(`item ${i}`),
    creationAt: 1_700_000_000,
    title: row.issuer,
    ...(row.favourite ? { favorite: true } : {}),
    credentials: [
      { type: 'basic-auth', username: { fieldType: 'string', value: row.label } },
      {
        type: 'totp',
        secret: row.secret,
        period: row.period,
        digits: row.digits,
        username: row.label,
        algorithm: row.algorithm.toLowerCase(),
        issuer: row.issuer,
      },
      ...(row.note === ''
        ? []
        : [{ type: 'note', content: { fieldType: 'string', value: row.note } }]),
      ...(codes.length === 0
        ? []
        : [{ type: 'custom-fields', label: 'Backup codes', fields: codes }]),
    ],
    tags: row.tags.slice(0, 1),
  }
}

export const cxfFormat: Format = {
  title: 'Credential Exchange Format',
  id: 'cxf',
  fileName: 'export.json',
  types: ['totp'],
  loses: ['trashed', 'icon'],
  secretAsText: true,
  write: rows => {
    // The first tag is written as a tag, the others as collections.
    const collections = [...new Set(rows.flatMap(({ tags }) => tags.slice(1)))].map((title, n) => ({
      id: base64url(`collection ${n}`),
      title,
      items: rows.flatMap(({ tags }, i) =>
        tags.slice(1).includes(title) ? [{ item: base64url(`item ${i}`) }] : [],
      ),
    }))
    return json({
      version: { major: 1, minor: 0 },
      exporterRpId: 'exporter.example.com',
      exporterDisplayName: 'Exporter app',
      timestamp: 1_705_228_800,
      accounts: [
        {
          id: base64url('account'),
          username: 'jane',
          email: 'jane@example.com',
          collections,
          items: rows.map(itemOf),
        },
      ],
    })
  },
}
