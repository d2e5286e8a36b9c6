import { notifications } from '@mantine/notifications'
import { Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { DropLayer } from '../add/drop-layer.tsx'
import { usePaste } from '../add/use-paste.ts'
import { CheckNotice } from '../check/check-notice.tsx'
import { CodesScreen } from '../codes/codes-screen.tsx'
import { lazyPart } from '../parts/lazy-part.tsx'
import { useStores } from '../stores/stores-context.ts'
import { FetchedScreen } from './fetched-screen.tsx'
import { Header } from './header.tsx'
import classes from './open-vault.module.css'
import { useShortcuts } from './use-shortcuts.ts'
import { VaultNotices } from './vault-notices.tsx'

const AccountsRoom = lazyPart(async () => (await import('./accounts-room.tsx')).AccountsRoom)
const BackupCodesScreen = lazyPart(
  async () => (await import('../backup-codes/backup-codes-screen.tsx')).BackupCodesScreen,
)
const Overlays = lazyPart(async () => (await import('./overlays.tsx')).Overlays)
const SettingsRoom = lazyPart(async () => (await import('./settings-room.tsx')).SettingsRoom)
const TrashScreen = lazyPart(async () => (await import('../trash/trash-screen.tsx')).TrashScreen)

/** Messages name entries, so they may not outlive the open vault. */
const forgetMessages = () => notifications.clean()

/** Shows everything that exists while the vault is open. */
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
          <FetchedScreen name={say('window.loadingAccounts')}>
            <AccountsRoom />
          </FetchedScreen>
        )}
        {screen === 'backup-codes' && (
          <FetchedScreen name={say('labels.backupCodes')}>
            <BackupCodesScreen />
          </FetchedScreen>
        )}
        {screen === 'trash' && (
          <FetchedScreen name={say('window.loadingTrash')}>
            <TrashScreen />
          </FetchedScreen>
        )}
        {screen === 'settings' && (
          <FetchedScreen name={say('window.loadingSettings')}>
            <SettingsRoom />
          </FetchedScreen>
        )}
      </div>
      <Suspense fallback={null}>
        <Overlays />
      </Suspense>
    </>
  )
}
