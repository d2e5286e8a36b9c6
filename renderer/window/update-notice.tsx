import { Button, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { UpdateStatus } from '../../shared/update-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { Notice } from '../parts/feedback/notice.tsx'
import { ReleaseLink } from '../parts/release-link.tsx'
import { useStores } from '../stores/stores-context.ts'

/** Checks for a newer version while somebody is looking, which the core does at most once a day. */
export function UpdateNotice() {
  const { call, session } = useStores()
  const opensHere = useStore(session, state => state.capabilities?.opensPages ?? false)
  const [newer, setNewer] = useState<UpdateStatus['newer']>(null)
  const [isPutOff, setPutOff] = useState(false)

  useEffect(() => {
    let isShown = true
    function look() {
      if (document.hidden) return
      // The settings show why there is no answer. Here, it would only be in the way.
      call('updates.look').then(
        status => isShown && setNewer(status.newer),
        () => undefined,
      )
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      isShown = false
      document.removeEventListener('visibilitychange', look)
    }
  }, [call])

  if (!newer || isPutOff) return null
  return (
    <Notice icon={<IconInfoCircle size={18} />} quiet>
      <Text size="sm">{say('settings.updates.newer', { version: newer.version })}</Text>
      <ReleaseLink newer={newer} opensHere={opensHere} />
      <Button size="compact-sm" variant="subtle" onClick={() => setPutOff(true)}>
        {say('labels.later')}
      </Button>
    </Notice>
  )
}
