import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { releaseFeed } from '../../shared/release-feed.ts'
import type { UpdateStatus } from '../../shared/update-contract.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { useAttempt } from '../parts/forms/use-attempt.ts'
import { Row } from '../parts/layout/section.tsx'
import { SwitchRow } from '../parts/layout/switch-row.tsx'
import { ReleaseLink } from '../parts/release-link.tsx'
import { useStores } from '../stores/stores-context.ts'
import type { ChangeSettings } from './change-settings.ts'

/** Whether the project is asked for newer versions, where, and what it said. */
export function UpdateSettings({ onChange }: { onChange: ChangeSettings }) {
  const { call, settings, session } = useStores()
  const { updateCheck, updateFeed } = useStore(settings, state => state.settings)
  const feed = updateFeed ?? releaseFeed
  const isOn = updateCheck && feed !== null
  const opensHere = useStore(session, state => state.capabilities?.opensPages ?? false)
  const [typed, setTyped] = useState<string | null>(null)
  const [status, setStatus] = useState<UpdateStatus | null>(null)
  const { busy, attempt } = useAttempt()

  const check = () =>
    attempt(async () => {
      try {
        setStatus(await call('updates.check'))
      } catch (error) {
        showFailure(error)
      }
    })

  function keepAddress() {
    if (typed === null) return
    setTyped(null)
    const address = typed.trim() || null
    if (address === feed) return
    setStatus(null)
    // Without an address there is nothing to switch on.
    const isOff = address === null && releaseFeed === null
    onChange({ updateFeed: address, ...(isOff && { updateCheck: false }) })
  }

  return (
    <>
      {feed === null ? (
        <Row name={say('settings.updates')} hint={say('settings.updates.noFeed')} />
      ) : (
        <SwitchRow
          name={say('settings.updates')}
          hint={say('settings.updates.hint')}
          checked={updateCheck}
          onChange={next => onChange({ updateCheck: next })}
        />
      )}
      {(isOn || releaseFeed === null) && (
        <Row name={say('settings.updates.feed')} hint={say('settings.updates.feed.hint')}>
          <TextInput
            type="url"
            aria-label={say('settings.updates.feed')}
            placeholder="https://"
            value={typed ?? feed ?? ''}
            onChange={event => setTyped(event.currentTarget.value)}
            onBlur={keepAddress}
          />
        </Row>
      )}
      {isOn && (
        <Row name={say('settings.updates.now')} hint={status && <Said status={status} />}>
          {status?.newer && <ReleaseLink newer={status.newer} opensHere={opensHere} />}
          <Button variant="default" loading={busy} onClick={() => void check()}>
            {say('settings.updates.check')}
          </Button>
        </Row>
      )}
    </>
  )
}

function Said({ status: { newer, problem } }: { status: UpdateStatus }) {
  return (
    <span role="status">
      {problem && sayWords(problem)}{' '}
      {newer && say('settings.updates.newer', { version: newer.version })}
      {!problem && !newer && say('settings.updates.none')}
    </span>
  )
}
