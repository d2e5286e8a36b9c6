import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Row, Section } from '../parts/layout/section.tsx'
import { SwitchRow } from '../parts/layout/switch-row.tsx'
import { useStores } from '../stores/stores-context.ts'
import type { ChangeSettings } from './change-settings.ts'

/** What the system shows while the window isn’t in front. */
export function NotificationSettings({ onChange }: { onChange: ChangeSettings }) {
  const { settings, session } = useStores()
  const current = useStore(settings, state => state.settings)
  const shownBy = useStore(session, state => state.capabilities?.notifications ?? 'none')
  const [permission, setPermission] = useState(browserPermission)
  const answer = shownBy === 'page' ? permission : hostPermissions[shownBy]

  return (
    <Section part="notifications" title={say('settings.notifications')}>
      {answer === 'granted' ? (
        <SwitchRow
          name={say('settings.notifications.show')}
          hint={say('settings.notifications.hint')}
          checked={current.notifications}
          onChange={notifications => onChange({ notifications })}
        />
      ) : (
        <Row name={say('settings.notifications.show')} hint={whyNot(answer)}>
          {answer === 'default' && (
            <Button
              variant="default"
              onClick={() => void Notification.requestPermission().then(setPermission)}
            >
              {say('settings.notifications.allow')}
            </Button>
          )}
        </Row>
      )}
      {answer === 'granted' && current.notifications && (
        <SwitchRow
          name={say('settings.notifications.names')}
          hint={say('settings.notifications.names.hint')}
          checked={current.notificationNames}
          onChange={notificationNames => onChange({ notificationNames })}
        />
      )}
    </Section>
  )
}

/** `default`: the browser asks before it shows any. */
type Answer = NotificationPermission | null

const hostPermissions = { host: 'granted', none: null } as const

function browserPermission(): Answer {
  return 'Notification' in window ? Notification.permission : null
}

function whyNot(answer: Answer): string {
  if (answer === null) return say('settings.notifications.none')
  if (answer === 'denied') return say('settings.notifications.blocked')
  return say('settings.notifications.allow.hint')
}
