/** Writes version 3 of LastPass Authenticator's exports. */
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'

function exportOf(rows: readonly Row[]) {
  const folders = [...new Set(rows.flatMap(row => row.tags.slice(0, 1)))]
  return {
    deviceId: 'd',
    localDeviceId: null,
    deviceName: 'iPhone',
    version: 3,
    accounts: rows.map((row, position) => ({
      accountID: `a${position}`,
      issuerName: row.issuer,
      originalIssuerName: 'renamed since',
      userName: row.label,
      originalUserName: 'renamed since',
      pushNotification: false,
      secret: row.secret,
      timeStep: row.period,
      digits: row.digits,
      algorithm: row.algorithm,
      isFavorite: row.favourite,
      creationTimestamp: 1_600_000_000_000,
      ...(row.tags[0]
        ? { folderData: { folderId: folders.indexOf(row.tags[0]) + 2, position } }
        : {}),
    })),
    folders: [
      { id: 1, name: 'Favorites', isOpened: true },
      { id: 0, name: 'Other accounts', isOpened: true },
      ...folders.map((name, index) => ({ id: index + 2, name, isOpened: true })),
    ],
    backupInfo: null,
  }
}

export const lastPassFormat: Format = {
  title: 'LastPass Authenticator',
  id: 'lastpass',
  fileName: 'lp-authenticator.json',
  types: ['totp'],
  loses: ['note', 'trashed', 'icon', 'backupCodes'],
  maxTags: 1,
  secretAsText: true,
  write: rows => json(exportOf(rows)),
}
