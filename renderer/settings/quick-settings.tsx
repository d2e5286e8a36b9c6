import { Button } from '@mantine/core'
import { useStore } from 'zustand'
import { say, sayWords } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { Row, Section } from '../parts/layout/section.tsx'
import { useStores } from '../stores/stores-context.ts'
import type { ChangeSettings } from './change-settings.ts'
import { ShortcutInput } from './shortcut-input.tsx'
import { useShortcutState } from './use-shortcut-state.ts'

const hints = {
  off: words('settings.quick.off'),
  works: words('settings.quick.works'),
  taken: words('settings.quick.taken'),
  asked: words('settings.quick.asked'),
} as const

/** The small window for codes: the keys that open it where the host hears them, and a way to see it. */
export function QuickSettings({ onChange }: { onChange: ChangeSettings }) {
  const { call, session, settings } = useStores()
  const isHosted = useStore(session, ({ capabilities }) => capabilities?.quick === 'host')
  const keys = useStore(settings, state => state.settings.quickShortcut)
  const state = useShortcutState('quickShortcut', isHosted)
  const hostHint = state === null ? undefined : sayWords(hints[state])
  const hint = isHosted
    ? hostHint
    : say('settings.quick.inBrowser', { command: 'countersign quick' })
  return (
    <Section part="quick" title={say('settings.quick')}>
      <Row name={say('settings.quick.name')} hint={hint}>
        {isHosted && (
          <>
            <ShortcutInput
              label={say('settings.quick.shortcut')}
              value={keys}
              onChange={quickShortcut => onChange({ quickShortcut })}
            />
            <Button variant="default" onClick={() => call('quick.show').catch(showFailure)}>
              {say('labels.open')}
            </Button>
          </>
        )}
      </Row>
    </Section>
  )
}
