import { Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Output } from '../../shared/contract.ts'
import { formatDay } from '../../shared/format-day.ts'
import { say } from '../../shared/wording/say.ts'
import { ConfirmReveal } from '../parts/forms/confirm-reveal.tsx'
import { useStores } from '../stores/stores-context.ts'
import { RecoveryKeySheet } from './recovery-key-sheet.tsx'

/** Shows the recovery key, shown again on request, or another one in its place. */
export function RecoveryKeyDialog() {
  const { view } = useStores()
  const asked = useStore(view, state => state.recoveryKeyAsked)
  const close = () => view.getState().askRecoveryKey(null)

  return (
    <Modal
      opened={asked !== null}
      onClose={close}
      title={asked === 'replace' ? say('welcome.replace.title') : say('labels.recoveryKey')}
      // It may have just been made: a click beside would leave nobody with it.
      closeOnClickOutside={asked !== 'replace'}
    >
      {asked && <AskedKey key={asked} asked={asked} onClose={close} />}
    </Modal>
  )
}

function AskedKey({ asked, onClose }: { asked: 'show' | 'replace'; onClose: () => void }) {
  const { call } = useStores()
  const [shown, setShown] = useState<Output<'recovery.reveal'> | null>(null)
  if (shown) return <RecoveryKeySheet {...shown} onConfirmed={onClose} onLater={onClose} />

  return (
    <div className="stack">
      {asked === 'replace' ? (
        <WhatReplacingDoes />
      ) : (
        <Text size="sm" c="dimmed">
          {say('welcome.show.text')}
        </Text>
      )}
      <ConfirmReveal
        action={asked === 'replace' ? say('welcome.replace.do') : say('labels.showRecoveryKey')}
        onConfirmed={async confirmation =>
          setShown(
            asked === 'replace'
              ? await call('recovery.replace', { confirmation })
              : await call('recovery.reveal', { confirmation }),
          )
        }
      />
    </div>
  )
}

function WhatReplacingDoes() {
  const { session } = useStores()
  const madeAt = useStore(session, state => state.status?.recoveryKeyMadeAt ?? null)
  const old = madeAt === null ? { known: 'no', day: '' } : { known: 'yes', day: formatDay(madeAt) }

  return (
    <>
      <Text size="sm">{say('welcome.replace.why', old)}</Text>
      <Text size="sm" c="dimmed">
        {say('welcome.replace.earlier', old)}
      </Text>
    </>
  )
}
