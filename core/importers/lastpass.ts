/** LastPass Authenticator. */
import { z } from 'zod'
import { flag, number, text } from './fields.ts'
import type { Imported, Importer } from './importer.ts'
import { looksLike, parseAs, readJson } from './json.ts'
import { readRows, toImported } from './rows.ts'

const Backup = z.object({
  accounts: z.array(z.unknown()),
  folders: z.array(z.unknown()).nullish(),
})

/** Each version has at least one of the device's fields. */
const Looks = Backup.extend({ version: z.number(), deviceId: z.string() })

const Folder = z.object({ id: z.number(), name: z.string() })

const Account = z.object({
  issuerName: text,
  originalIssuerName: text,
  userName: text,
  originalUserName: text,
  secret: z.string(),
  timeStep: number,
  digits: number,
  algorithm: text,
  isFavorite: flag,
  folderData: z.object({ folderId: z.number() }).nullish(),
})

export const lastPass: Importer = {
  id: 'lastpass',
  name: 'LastPass Authenticator',
  extensions: ['json'],
  sealed: 'never',
  recognises: file => looksLike(file, Looks),
  open: file => {
    const backup = parseAs(Backup, readJson(file))
    return { sealed: false, read: async () => readAccounts(backup) }
  },
}

function readAccounts({ accounts, folders }: z.infer<typeof Backup>): Imported {
  const names = new Map<number, string>()
  for (const folder of folders ?? []) {
    const { data } = Folder.safeParse(folder)
    if (data) names.set(data.id, data.name)
  }
  return readRows(accounts, row => {
    const account = parseAs(Account, row)
    return toImported(
      {
        type: 'totp',
        issuer: account.issuerName || account.originalIssuerName,
        label: account.userName || account.originalUserName,
        secret: account.secret,
        algorithm: account.algorithm,
        digits: account.digits,
        periodSeconds: account.timeStep,
      },
      {
        tags: [account.folderData ? (names.get(account.folderData.folderId) ?? '') : ''],
        favourite: account.isFavorite,
      },
    )
  })
}
