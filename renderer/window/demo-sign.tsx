import { Badge, Tooltip } from '@mantine/core'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'

/** Marks the window whose entries are invented, so that nobody trusts them or fears for their own. */
export function DemoSign() {
  const { session } = useStores()
  const isDemo = useStore(session, state => state.capabilities?.isDemo === true)
  if (!isDemo) return null
  return (
    <Tooltip label={say('shell.demo.hint')} multiline w={260}>
      <Badge variant="outline" size="lg" radius="sm" tabIndex={0} flex="none" tt="none">
        {say('shell.demo')}
      </Badge>
    </Tooltip>
  )
}
