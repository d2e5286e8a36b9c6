import { Button } from '@mantine/core'
import type { UpdateStatus } from '../../shared/update-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'
import { showFailure } from './feedback/show-failure.ts'

interface ReleaseLinkProps {
  readonly newer: NonNullable<UpdateStatus['newer']>
  /** True if the host opens it in the browser. Otherwise, the page does. */
  readonly opensHere: boolean
}

/** Links to the page about a newer version. */
export function ReleaseLink({ newer, opensHere }: ReleaseLinkProps) {
  const { call } = useStores()
  const { host } = new URL(newer.page)
  const shared = { size: 'compact-sm', variant: 'light' } as const
  return opensHere ? (
    <Button {...shared} onClick={() => call('updates.openPage').catch(showFailure)}>
      {say('settings.updates.open', { host })}
    </Button>
  ) : (
    <Button {...shared} component="a" href={newer.page} target="_blank" rel="noopener noreferrer">
      {say('settings.updates.open', { host })}
    </Button>
  )
}
