import { Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { say } from '../../shared/wording/say.ts'
import { Failure } from '../parts/feedback/failure.tsx'
import { Waiting } from '../parts/feedback/waiting.tsx'
import classes from './notices-dialog.module.css'

interface NoticesDialogProps {
  readonly opened: boolean
  onClose(): void
}

/** The file that every build has beside itself; it loads when it is asked for. */
export function NoticesDialog({ opened, onClose }: NoticesDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={say('settings.notices')} size={760}>
      <Notices />
    </Modal>
  )
}

function Notices() {
  const [text, setText] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  useEffect(() => {
    const reading = new AbortController()
    readNotices(reading.signal).then(setText, () => {
      if (!reading.signal.aborted) setFailure(say('settings.notices.unreadable'))
    })
    return () => reading.abort()
  }, [])

  return (
    <>
      <Failure sentence={failure} />
      {text === null && !failure && <Waiting name={say('settings.notices.loading')} />}
      {text !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, from the keyboard, too
        <section className={classes.text} tabIndex={0} aria-label={say('settings.notices.text')}>
          {text}
        </section>
      )}
    </>
  )
}

async function readNotices(signal: AbortSignal): Promise<string> {
  const answer = await fetch('third-party-notices.txt', { signal })
  if (!answer.ok) throw new Error('There is no such file.')
  return answer.text()
}
