import { Button, Text } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useStore } from 'zustand'
import { checkIds } from '../../shared/check-ids.ts'
import { say } from '../../shared/wording/say.ts'
import { Notice } from '../parts/feedback/notice.tsx'
import { useStores } from '../stores/stores-context.ts'

/** Tells on every screen that a check of a server continues while its dialog is closed. */
export function CheckNotice() {
  const { check, accounts, view } = useStores()
  const phase = useStore(check, state => state.phase)
  const tried = useStore(check, state => state.checks.length)
  const isShown = useStore(accounts, state => state.task?.kind === 'check')
  if (isShown || (phase !== 'running' && phase !== 'stopping')) return null

  function show() {
    view.getState().show('accounts')
    accounts.getState().open({ kind: 'check' })
  }

  return (
    <Notice icon={<IconShieldCheck size={18} />}>
      <Text size="sm">{say('notices.check.notice', { phase, tried, all: checkIds.length })}</Text>
      <Button size="compact-sm" variant="default" onClick={show}>
        {say('notices.check.notice.show')}
      </Button>
    </Notice>
  )
}
