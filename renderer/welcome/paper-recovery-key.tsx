import { createPortal } from 'react-dom'
import { say, sayWords } from '../../shared/wording/say.ts'
import { waysBack } from '../parts/recovery/ways-back.tsx'
import classes from './paper-recovery-key.module.css'

interface PaperRecoveryKeyProps {
  readonly groups: readonly string[]
  readonly madeAt: number | null
}

/** Shows what printing puts on paper while the recovery key is shown. It is not there on screen. */
export function PaperRecoveryKey({ groups, madeAt }: PaperRecoveryKeyProps) {
  return createPortal(
    <div className="for-paper" aria-hidden="true">
      <p className={classes.title}>
        {madeAt === null
          ? say('welcome.text.title')
          : say('welcome.paper.titleOfDay', { day: { at: madeAt, as: 'day' } })}
      </p>
      <p>{say('welcome.paper.use')}</p>
      <p className={classes.groups}>
        {groups.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of a key are its places
          <span key={at} className={classes.group}>
            {group}
          </span>
        ))}
      </p>
      <p className={classes.line}>{say('welcome.paper.vaultOf')}</p>
      <p className={classes.line}>{say('welcome.paper.writtenOn')}</p>
      {Object.values(waysBack).map(({ title, steps }) => (
        <section key={title.key} className={classes.way}>
          <h2>{sayWords(title)}</h2>
          <ol>
            {steps.map(step => (
              <li key={step.key}>{sayWords(step)}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>,
    document.body,
  )
}
