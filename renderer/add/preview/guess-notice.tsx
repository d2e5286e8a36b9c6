import { Button } from '@mantine/core'
import { IconHelpCircle } from '@tabler/icons-react'
import { useId } from 'react'
import type { ImportFile } from '../../../shared/transfer-models.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { saidWith } from '../../parts/said.ts'
import { useStores } from '../../stores/stores-context.ts'
import classes from './guess-notice.module.css'

interface GuessNoticeProps {
  readonly file: ImportFile
  /** Its index in the preview. */
  readonly at: number
  readonly agreed: boolean
}

/**
 * Shows the assumptions about a file of an unknown app. None of its entries is selected before the
 * user agrees.
 */
export function GuessNotice({ file, at, agreed }: GuessNoticeProps) {
  const { imports } = useStores()
  const id = useId()
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <h3 id={id} className={classes.heading}>
        <IconHelpCircle size={17} aria-hidden />
        <span>
          {saidWith(words('importing.guess', { name: file.name }), {
            bdi: chunks => <bdi>{chunks}</bdi>,
          })}
        </span>
      </h3>
      <ul className={classes.list}>
        {file.guesses.map(sayWords).map(guess => (
          <li key={guess}>{guess}</li>
        ))}
      </ul>
      {agreed ? (
        <p className={classes.note}>{say('importing.guess.agreed')}</p>
      ) : (
        <>
          <p className={classes.note}>{say('importing.guess.check')}</p>
          <Button
            variant="default"
            w="fit-content"
            data-next-focus
            onClick={() => imports.getState().agree(at)}
          >
            {say('importing.guess.agree')}
          </Button>
        </>
      )}
    </section>
  )
}
