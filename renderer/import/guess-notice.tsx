import { Button } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { useId } from 'react'
import type { ImportFile } from '../../shared/transfer-models.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './guess-notice.module.css'

interface GuessNoticeProps {
  readonly file: ImportFile
  /** Its place in the preview. */
  readonly at: number
  readonly agreed: boolean
}

/** What was guessed of a file that names no app; nothing of it is ticked before somebody agrees. */
export function GuessNotice({ file, at, agreed }: GuessNoticeProps) {
  const { imports } = useStores()
  const id = useId()
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <h3 id={id} className={classes.heading}>
        <IconHelpCircle size={17} aria-hidden />
        <span>
          Countersign guessed how to read <bdi>{file.name}</bdi>
        </span>
      </h3>
      <ul className={classes.list}>
        {file.guesses.map(guess => (
          <li key={guess}>{guess}</li>
        ))}
      </ul>
      {agreed ? (
        <p className={classes.note}>What is new in it is ticked below.</p>
      ) : (
        <>
          <p className={classes.note}>
            Nothing in this file says which app wrote it. Check the entries below against it before
            you add them.
          </p>
          <Button
            variant="default"
            w="fit-content"
            data-next-focus
            onClick={() => imports.getState().agree(at)}
          >
            The guesses are right: tick these entries
          </Button>
        </>
      )}
    </section>
  )
}
