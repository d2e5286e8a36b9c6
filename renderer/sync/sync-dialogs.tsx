import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Output } from '../../shared/contract.ts'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'
import type { SyncTask } from '../stores/sync.ts'
import { JoinForm } from './join-form.tsx'
import { PairingView } from './pairing-view.tsx'
import { PlaceForm } from './place-form.tsx'

/** Shows the dialogs for setting up sync, adding a computer, and joining another one. */
export function SyncDialogs() {
  const { sync } = useStores()
  const task = useStore(sync, state => state.task)
  const joinsNext = useStore(sync, state => state.joinsNext)
  const [pairing, setPairing] = useState<Output<'sync.setUp'> | null>(null)
  const narrow = useMediaQuery('(max-width: 600px)')

  useEffect(() => {
    if (!joinsNext) return
    sync.getState().setJoinsNext(false)
    sync.getState().open('join')
  }, [sync, joinsNext])

  function close() {
    setPairing(null)
    sync.getState().close()
  }

  return (
    <Modal
      opened={task !== null}
      onClose={close}
      size="lg"
      fullScreen={narrow ?? false}
      closeOnClickOutside={false}
      title={pairing ? say('computers.pairing.title') : task && titleOf(task)}
    >
      {(task === 'set-up' || task === 'move') && !pairing && (
        <PlaceForm
          moves={task === 'move'}
          onCancel={close}
          onSetUp={made => (task === 'move' ? close() : setPairing(made))}
        />
      )}
      {(task === 'add-computer' || pairing) && <PairingView first={pairing} onClose={close} />}
      {task === 'join' && <JoinForm onClose={close} />}
    </Modal>
  )
}

function titleOf(task: SyncTask): string {
  switch (task) {
    case 'set-up':
    case 'move':
      return say('computers.where.title')
    case 'add-computer':
      return say('computers.pairing.title')
    case 'join':
      return say('computers.join.title')
  }
}
