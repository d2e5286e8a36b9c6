import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { AppError } from '../../shared/errors.ts'
import type { Settings } from '../../shared/settings-models.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { Page } from '../parts/layout/page.tsx'
import { useStores } from '../stores/stores-context.ts'
import { AboutSettings } from './about-settings.tsx'
import { BackgroundSettings } from './background-settings.tsx'
import { CodeSettings } from './code-settings.tsx'
import { LockSettings } from './lock-settings.tsx'
import { NotificationSettings } from './notification-settings.tsx'
import { PlaceSettings } from './place-settings.tsx'
import { QuickSettings } from './quick-settings.tsx'
import { TransferSettings } from './transfer-settings.tsx'

interface SettingsScreenProps {
  readonly backups: ReactNode
  readonly computers: ReactNode
  readonly programs: ReactNode
}

/**
 * Every setting takes effect at once and is kept in the vault; `backups`, `computers`, and
 * `programs` are the sections about them.
 */
export function SettingsScreen({ backups, computers, programs }: SettingsScreenProps) {
  const { settings } = useStores()

  function change(part: Partial<Settings>) {
    settings
      .getState()
      .update(part)
      .catch(error => {
        // The failure is told in a message, because the top of the page may be out of sight.
        const why = sentenceOf(error)
        showFailure(new AppError('unavailable', words('settings.notSaved', { why })))
      })
  }

  return (
    <Page listsSections>
      <Title order={1} size="h3">
        {say('labels.settings')}
      </Title>
      <CodeSettings onChange={change} />
      <QuickSettings onChange={change} />
      <BackgroundSettings onChange={change} />
      <LockSettings onChange={change} />
      <NotificationSettings onChange={change} />
      <PlaceSettings />
      {backups}
      {computers}
      {programs}
      <TransferSettings />
      <AboutSettings onChange={change} />
    </Page>
  )
}
