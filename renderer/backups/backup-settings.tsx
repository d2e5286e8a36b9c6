import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { formatDay } from '../../shared/format-day.ts'
import { Row, Section } from '../parts/layout/section.tsx'
import { ComeBack } from '../parts/recovery/come-back.tsx'
import { useStores } from '../stores/stores-context.ts'
import { BackupList } from './backup-list.tsx'
import { BackupRows } from './backup-rows.tsx'

/** Automatic backups, the recovery key, and a copy of everything. */
export function BackupSettings() {
  const { session, view, exports } = useStores()
  const confirmed = useStore(session, state => state.status?.recoveryKeyConfirmed ?? null)
  const madeAt = useStore(session, state => state.status?.recoveryKeyMadeAt ?? null)
  const [explains, setExplains] = useState(false)

  return (
    <Section title="Backups">
      <BackupRows />
      <BackupList />
      <Row
        name="Recovery key"
        hint={
          confirmed === false
            ? 'Not confirmed yet: write it down and type part of it back.'
            : describeKey(madeAt)
        }
      >
        <Button variant="default" onClick={() => view.getState().askRecoveryKey('show')}>
          Show recovery key
        </Button>
        <Button variant="subtle" onClick={() => view.getState().askRecoveryKey('replace')}>
          Make a new one
        </Button>
      </Row>
      <Row
        name="Sealed copy"
        hint="Everything in one encrypted file, opened by the recovery key or the passphrase."
      >
        <Button variant="default" onClick={() => exports.getState().openCopy()}>
          Save a sealed copy
        </Button>
      </Row>
      <Row
        name="If you cannot get in"
        hint="After a forgotten passphrase, with a lost keychain, on a new computer."
      >
        <Button variant="default" onClick={() => setExplains(true)}>
          How to get back in
        </Button>
      </Row>
      <Modal opened={explains} onClose={() => setExplains(false)} title="How to get back in">
        <div className="stack">
          <ComeBack after={['passphrase', 'keychain', 'computer']} />
        </div>
      </Modal>
    </Section>
  )
}

function describeKey(madeAt: number | null): string {
  const use = 'Opens your vault and its backups when nothing else does.'
  return madeAt === null ? use : `${use} Made on ${formatDay(madeAt)}.`
}
