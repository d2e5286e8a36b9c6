import { Button } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Row, Section } from '../parts/layout/section.tsx'
import { useStores } from '../stores/stores-context.ts'
import type { ChangeSettings } from './change-settings.ts'
import { NoticesDialog } from './notices-dialog.tsx'
import { UpdateSettings } from './update-settings.tsx'

export function AboutSettings({ onChange }: { onChange: ChangeSettings }) {
  const { session } = useStores()
  const version = useStore(session, state => state.capabilities?.version)
  const crashLog = useStore(session, state => state.capabilities?.crashLog ?? null)
  const [showing, setShowing] = useState(false)
  return (
    <Section part="about" title={say('settings.about')}>
      <Row
        name={say('settings.about.version', { version: version ?? '' })}
        hint={say('settings.about.hint')}
      />
      <UpdateSettings onChange={onChange} />
      {crashLog !== null && (
        <Row
          name={say('settings.crashLog')}
          hint={say('settings.crashLog.hint', { path: crashLog })}
        />
      )}
      <Row name={say('settings.notices')} hint={say('settings.notices.hint')}>
        <Button variant="default" onClick={() => setShowing(true)}>
          {say('settings.notices.show')}
        </Button>
      </Row>
      <NoticesDialog opened={showing} onClose={() => setShowing(false)} />
    </Section>
  )
}
