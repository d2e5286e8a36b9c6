import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { type Counts, describeFewLeft } from '../parts/entries/describe-backup-codes.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './backup-codes.module.css'
import type { CodeHolder } from './code-holder.ts'

interface FewLeftProps {
  readonly holder: CodeHolder
  readonly counts: Counts
}

/** Warns that few codes are left, and gets new ones if the server can make them. */
export function FewLeft({ holder, counts }: FewLeftProps) {
  const { accounts, view } = useStores()
  const account = useStore(
    accounts,
    state => state.list?.find(({ id }) => id === holder.accountId) ?? null,
  )

  function makeNewOnes(id: string) {
    // The layers open one at a time, because both would react to the same Escape.
    view.getState().closeDrawer()
    accounts.getState().regenerate(id)
  }

  return (
    <div className={classes.few}>
      <IconAlertTriangle size={18} aria-hidden="true" />
      <span>
        {account?.abilities.canRegenerate
          ? describeFewLeft(counts)
          : say('backupCodes.fewLeft.getNew', { unused: counts.unused })}
      </span>
      {account?.abilities.canRegenerate && (
        <Button size="compact-sm" variant="light" onClick={() => makeNewOnes(account.id)}>
          {say('backupCodes.fewLeft.regenerate')}
        </Button>
      )}
    </div>
  )
}
