import { Modal, Text } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Output } from '../../shared/contract.ts'
import { formatDay } from '../../shared/format-day.ts'
import { ConfirmReveal } from '../parts/forms/confirm-reveal.tsx'
import { useStores } from '../stores/stores-context.ts'
import { RecoveryKeySheet } from './recovery-key-sheet.tsx'

/** The recovery key, shown again on request, or another one in its place. */
export function RecoveryKeyDialog() {
  const { view } = useStores()
  const asked = useStore(view, state => state.recoveryKeyAsked)
  const close = () => view.getState().askRecoveryKey(null)

  return (
    <Modal
      opened={asked !== null}
      onClose={close}
      title={asked === 'replace' ? 'A new recovery key' : 'Recovery key'}
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
          It opens your vault and its backups when nothing else does. Make sure that nobody looks
          over your shoulder.
        </Text>
      )}
      <ConfirmReveal
        action={asked === 'replace' ? 'Make a new key' : 'Show my key'}
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
  const old = madeAt === null ? 'the old key' : `the key of ${formatDay(madeAt)}`

  return (
    <>
      <Text size="sm">
        Do this when somebody may have seen your recovery key, or when you have lost it. The new key
        opens your vault and every backup from now on; {old} opens none of them.
      </Text>
      <Text size="sm" c="dimmed">
        Backups and copies that are there already keep opening with {old}. Whoever has it can still
        read those: delete copies that are out of your hands, and change what matters most at its
        website.
      </Text>
    </>
  )
}
