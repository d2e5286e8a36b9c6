/** Reads Countersign's own sealed files: backups and copies of the vault (docs/vault-format.md). */

import { parseBase32 } from '../../../shared/base32.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { unsealDocument } from '../../vault/content.ts'
import type { StoredEntry, VaultDocument } from '../../vault/document.ts'
import { isSealed, openSeal, parseEnvelope } from '../../vault/sealed.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'

export const countersign: Importer = {
  id: 'countersign',
  name: 'Countersign',
  extensions: ['countersign'],
  sealed: 'always',
  recognises: isSealed,
  open: file => {
    const envelope = named(() => parseEnvelope(file))
    return {
      sealed: true,
      // The recovery key works as well.
      unseal: async passphrase => {
        const { dataKey } = await openSeal(envelope.slots, passphrase)
        return toImported(await unsealDocument(envelope, dataKey))
      },
    }
  },
}

/** For an import, a damaged or too new file is simply one that can't be read. */
function named<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    throw new AppError(error.code === 'too-large' ? 'too-large' : 'bad-input', error.words, {
      cause: error,
    })
  }
}

function toImported({ entries, trash, quarantine }: VaultDocument): Imported {
  return {
    entries: [
      ...entries.map(entry => toEntry(entry, false)),
      ...trash.map(({ entry }) => toEntry(entry, true)),
    ],
    skipped: quarantine.map((_, n) => ({
      where: words('core.importPlaces.quarantined', { number: n + 1 }),
      reason: words('core.importEntries.quarantined'),
    })),
  }
}

function toEntry(entry: StoredEntry, trashed: boolean): ImportedEntry {
  const { otp, pin, issuer, label, tags, note, pinned, icon, website, backupCodes } = entry
  const unused = backupCodes.filter(({ state }) => state === 'unused')
  return {
    otp,
    secret: parseBase32(entry.secret).bytes,
    pin,
    issuer,
    label,
    warnings: [],
    tags,
    favourite: pinned,
    note,
    trashed,
    icon: icon ?? null,
    website: website ?? null,
    backupCodes: unused.map(({ code }) => code),
  }
}
