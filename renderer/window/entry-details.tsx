import { useStore } from 'zustand'
import { AccountOfEntry } from '../accounts/account/account-of-entry.tsx'
import { BackupCodesPart } from '../backup-codes/backup-codes-part.tsx'
import { LargeCode } from '../codes/large-code.tsx'
import { EntryDrawer } from '../entry/entry-drawer.tsx'
import { useStores } from '../stores/stores-context.ts'

/** Shows the drawer of one entry, with its code, its account, and its backup codes. */
export function EntryDetails() {
  const { view } = useStores()
  const part = useStore(view, state => state.detailsPart)

  return (
    <EntryDrawer
      codeOf={(entry, takesFocus) => <LargeCode entry={entry} takesFocus={takesFocus} />}
      accountOf={entry => <AccountOfEntry entry={entry} />}
      backupCodesOf={(entry, onEdited) => (
        <BackupCodesPart
          key={entry.id}
          holder={entry}
          isAskedFor={part === 'backup-codes'}
          onEdited={onEdited}
        />
      )}
    />
  )
}
