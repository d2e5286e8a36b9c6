import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { Row, Section } from '../parts/layout/section.tsx'
import { WaysBack } from '../parts/recovery/ways-back.tsx'
import { useStores } from '../stores/stores-context.ts'
import { BackupList } from './backup-list.tsx'
import { BackupRows } from './backup-rows.tsx'

/** Shows automatic backups, the recovery key, and a copy of everything. */
export function BackupSettings() {
  const { session, view, exports } = useStores()
  const confirmed = useStore(session, state => state.status?.recoveryKeyConfirmed ?? null)
  const madeAt = useStore(session, state => state.status?.recoveryKeyMadeAt ?? null)
  const [explains, setExplains] = useState(false)

  return (
    <Section part="backups" title={say('backups.title')}>
      <BackupRows />
      <BackupList />
      <Row
        name={say('labels.recoveryKey')}
        hint={confirmed === false ? say('backups.recoveryKey.unconfirmed') : describeKey(madeAt)}
      >
        <Button variant="default" onClick={() => view.getState().askRecoveryKey('show')}>
          {say('backups.recoveryKey.show')}
        </Button>
        <Button variant="subtle" onClick={() => view.getState().askRecoveryKey('replace')}>
          {say('backups.recoveryKey.replace')}
        </Button>
      </Row>
      <Row name={say('backups.encryptedCopy')} hint={say('backups.encryptedCopy.hint')}>
        <Button variant="default" onClick={() => exports.getState().openCopy()}>
          {say('backups.encryptedCopy.save')}
        </Button>
      </Row>
      <Row name={say('backups.comeBack')} hint={say('backups.comeBack.hint')}>
        <Button variant="default" onClick={() => setExplains(true)}>
          {say('backups.comeBack.show')}
        </Button>
      </Row>
      <Modal
        opened={explains}
        onClose={() => setExplains(false)}
        title={say('backups.comeBack.show')}
      >
        <div className="stack">
          <WaysBack after={['passphrase', 'keychain', 'computer']} />
        </div>
      </Modal>
    </Section>
  )
}

function describeKey(madeAt: number | null): string {
  return madeAt === null
    ? say('backups.recoveryKey.use')
    : say('backups.recoveryKey.use.madeOn', { day: { at: madeAt, as: 'day' } })
}
