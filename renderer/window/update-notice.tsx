import { Button, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { UpdateStatus } from '../../shared/update-contract.ts'
import { say } from '../../shared/wording/say.ts'
import { Notice } from '../parts/feedback/notice.tsx'
import { ReleaseLink } from '../parts/release-link.tsx'
import { useStores } from '../stores/stores-context.ts'

/** Asks whether there is a newer version while somebody looks; the core does so once a day at most. */
export function UpdateNotice() {
  const { call, session } = useStores()
  const opensHere = useStore(session, state => state.capabilities?.opensPages ?? false)
  const [newer, setNewer] = useState<UpdateStatus['newer']>(null)
  const [isPutOff, setPutOff] = useState(false)

  useEffect(() => {
    let isShown = true
    function look() {
      if (document.hidden) return
      // The settings say why there is no answer; here it would only be in the way.
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
