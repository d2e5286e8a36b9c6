import { Title } from '@mantine/core'
import { useState } from 'react'
import type { Settings } from '../../shared/models.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { Failure } from '../shell/failure.tsx'
import { Page } from '../shell/page.tsx'
import { useStores } from '../stores/stores-context.ts'
import { AboutSettings } from './about-settings.tsx'
import { BackupSettings } from './backup-settings.tsx'
import { CodeSettings } from './code-settings.tsx'
import { LockSettings } from './lock-settings.tsx'
import { PlaceSettings } from './place-settings.tsx'
import { TransferSettings } from './transfer-settings.tsx'

export type ChangeSettings = (change: Partial<Settings>) => void

/** Every setting takes effect at once and is kept in the vault. */
export function SettingsScreen() {
  const { settings } = useStores()
  const [failure, setFailure] = useState<string | null>(null)

  function change(part: Partial<Settings>) {
    settings
      .getState()
      .update(part)
      .then(
        () => setFailure(null),
        error => setFailure(sentenceOf(error)),
      )
  }

  return (
    <Page>
      <Title order={1} size="h3">
        Settings
      </Title>
      <Failure sentence={failure} />
      <CodeSettings onChange={change} />
      <LockSettings onChange={change} />
      <PlaceSettings />
      <BackupSettings />
      <TransferSettings />
      <AboutSettings />
    </Page>
  )
}
