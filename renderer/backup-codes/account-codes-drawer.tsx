import { Drawer } from '@mantine/core'
import { useState } from 'react'
import { useStore } from 'zustand'
import { IconTitle } from '../parts/entries/icon-title.tsx'
import { useDiscard } from '../parts/forms/use-discard.tsx'
import { useStores } from '../stores/stores-context.ts'
import { BackupCodesPart } from './backup-codes-part.tsx'
import { accountAsHolder } from './code-holder.ts'

/** Shows the backup codes of an account that has no entry to keep them. */
export function AccountCodesDrawer() {
  const { accounts, view } = useStores()
  const id = useStore(view, state => state.codesOf)
  const account = useStore(accounts, ({ list }) => list?.find(one => one.id === id))
  const [adding, setAdding] = useState(false)
  const discard = useDiscard(adding)
  const holder = account && accountAsHolder(account)

  return (
    <Drawer
      opened={holder !== undefined}
      onClose={() => discard.leave(() => view.getState().closeDrawer())}
      position="right"
      size={460}
      title={holder && <IconTitle entry={holder} />}
    >
      {holder && (
        <BackupCodesPart key={holder.id} holder={holder} isAskedFor onEdited={setAdding} />
      )}
      {discard.question}
    </Drawer>
  )
}
