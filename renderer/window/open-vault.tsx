import { notifications } from '@mantine/notifications'
import { closeSpotlight } from '@mantine/spotlight'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { AccountDialogs } from '../accounts/account-dialogs.tsx'
import { AddSheet } from '../add/add-sheet.tsx'
import { DropLayer } from '../add/drop-layer.tsx'
import { usePaste } from '../add/use-paste.ts'
import { AccountCodesDrawer } from '../backup-codes/account-codes-drawer.tsx'
import { BackupCodesScreen } from '../backup-codes/backup-codes-screen.tsx'
import { CheckNotice } from '../check/check-notice.tsx'
import { CodesScreen } from '../codes/codes-screen.tsx'
import { ExportDialog } from '../export/export-dialog.tsx'
import { ImportDialog } from '../import/import-dialog.tsx'
import { lazyPart } from '../parts/lazy-part.ts'
import { useStores } from '../stores/stores-context.ts'
import { RecoveryKeyDialog } from '../welcome/recovery-key-dialog.tsx'
import { Commands } from './commands.tsx'
import { EntryDetails } from './entry-details.tsx'
import { Header } from './header.tsx'
import { KeysHelp } from './keys-help.tsx'
import { Later } from './later.tsx'
import classes from './open-vault.module.css'
import { useShortcuts } from './use-shortcuts.ts'
import { VaultNotices } from './vault-notices.tsx'

// The first sight of the codes does not wait for what only some people open.
const AccountsRoom = lazyPart(async () => (await import('./accounts-room.tsx')).AccountsRoom)

const SettingsRoom = lazyPart(async () => (await import('./settings-room.tsx')).SettingsRoom)
const TrashScreen = lazyPart(async () => (await import('../trash/trash-screen.tsx')).TrashScreen)

/** Messages name entries, and commands list them: neither outlives the open vault. */
function forgetMessages() {
  notifications.clean()
  closeSpotlight()
}

/** Everything there is while the vault is open. */
export function OpenVault() {
  const { view } = useStores()
  const screen = useStore(view, state => state.screen)
  useEffect(() => forgetMessages, [])
  useShortcuts()
  usePaste()

  return (
    <>
      <DropLayer />
      <div className={classes.room}>
        <Header />
        <CheckNotice />
        {screen === 'codes' && <CodesScreen notices={<VaultNotices />} />}
        {screen === 'accounts' && (
          <Later name={say('window.loadingAccounts')}>
            <AccountsRoom />
          </Later>
        )}
        {screen === 'backup-codes' && <BackupCodesScreen />}
        {screen === 'trash' && (
          <Later name={say('window.loadingTrash')}>
            <TrashScreen />
          </Later>
        )}
        {screen === 'settings' && (
          <Later name={say('window.loadingSettings')}>
            <SettingsRoom />
          </Later>
        )}
      </div>
      <AddSheet />
      <ImportDialog />
      <ExportDialog />
      <EntryDetails />
      <AccountCodesDrawer />
      <AccountDialogs />
      <RecoveryKeyDialog />
      <KeysHelp />
      <Commands />
    </>
  )
}
