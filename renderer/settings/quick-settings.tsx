import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { QuickShortcut } from '../../shared/models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { Row, Section } from '../parts/layout/section.tsx'
import { useStores } from '../stores/stores-context.ts'
import type { ChangeSettings } from './change-settings.ts'
import { ShortcutInput } from './shortcut-input.tsx'

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
  const [state, setState] = useState<QuickShortcut | null>(null)

  useEffect(() => {
    if (!isHosted) return
    let isLatest = true
    // The host has tried the keys by the time that it has saved them.
    const ask = () =>
      call('quick.shortcut').then(
        answer => isLatest && setState(answer),
        () => undefined,
      )
    void ask()
    const stop = settings.subscribe((now, before) => {
      if (now.settings.quickShortcut === before.settings.quickShortcut) void ask()
    })
    return () => {
      isLatest = false
      stop()
    }
  }, [call, settings, isHosted])

  const hostHint = state === null ? undefined : sayWords(hints[state])
  const hint = isHosted
    ? hostHint
    : say('settings.quick.inBrowser', { command: 'countersign quick' })
  return (
    <Section title={say('settings.quick')}>
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
