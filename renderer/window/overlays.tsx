import { AccountDialogs } from '../accounts/account-dialogs.tsx'
import { AddSheet } from '../add/add-sheet.tsx'
import { AccountCodesDrawer } from '../backup-codes/account-codes-drawer.tsx'
import { ExportDialog } from '../export/export-dialog.tsx'
import { ProgramQuestionDialog } from '../programs/program-question.tsx'
import { SyncDialogs } from '../sync/sync-dialogs.tsx'
import { RecoveryKeyDialog } from '../welcome/recovery-key-dialog.tsx'
import { ClipboardCountdown } from './clipboard-countdown.tsx'
import { Commands } from './commands/commands.tsx'
import { EntryDetails } from './entry-details.tsx'
import { KeysHelp } from './keys-help.tsx'

/** Renders every dialog and drawer that can cover a screen of the open vault. */
export function Overlays() {
  return (
    <>
      <AddSheet />
      <ExportDialog />
      <EntryDetails />
      <AccountCodesDrawer />
      <AccountDialogs />
      <RecoveryKeyDialog />
      <ProgramQuestionDialog />
      <SyncDialogs />
      <KeysHelp />
      <Commands />
      <ClipboardCountdown />
    </>
  )
}
