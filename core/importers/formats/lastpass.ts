import { z } from 'zod'
import type { Imported, Importer } from '../importer.ts'
import { flag, listWith, number, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'

const Backup = z.object({
  accounts: z.array(z.unknown()),
  folders: z.array(z.unknown()).nullish(),
})

const Looks = z.object({
  accounts: listWith(z.object({ secret: z.string(), timeStep: z.number() })),
})

/** The app comes with a folder for favorites, and one for everything that is in no other folder. */
const builtInFolders = { others: 0, favourites: 1 }

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
  folderData: z.object({ folderId: z.number() }).nullish().catch(null),
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
  names.delete(builtInFolders.others)
  names.delete(builtInFolders.favourites)
  return readRows(accounts, row => {
    const account = parseAs(Account, row)
    const { folderId } = account.folderData ?? { folderId: builtInFolders.others }
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
        tags: [names.get(folderId) ?? ''],
        favourite: account.isFavorite || folderId === builtInFolders.favourites,
      },
    )
  })
}
