import { createPortal } from 'react-dom'
import { formatDay } from '../../shared/format-day.ts'
import { say } from '../../shared/wording/say.ts'
import { waysBack } from '../parts/recovery/come-back.tsx'
import classes from './paper-recovery-key.module.css'

interface PaperRecoveryKeyProps {
  readonly groups: readonly string[]
  readonly madeAt: number | null
}

/** What printing puts on paper while the recovery key is shown. It is not there on screen. */
export function PaperRecoveryKey({ groups, madeAt }: PaperRecoveryKeyProps) {
  return createPortal(
    <div className="for-paper" aria-hidden="true">
      <p className={classes.title}>
        Countersign recovery key{madeAt !== null && ` of ${formatDay(madeAt)}`}
      </p>
      <p>{say('welcome.opensVaultItsBackups2')}</p>
      <p className={classes.groups}>
        {groups.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of a key are its places
          <span key={at} className={classes.group}>
            {group}
          </span>
        ))}
      </p>
      <p className={classes.line}>{say('welcome.vaultOf')}</p>
      <p className={classes.line}>{say('welcome.writtenOn')}</p>
      {Object.values(waysBack).map(({ title, steps }) => (
        <section key={title} className={classes.way}>
          <h2>{title}</h2>
          <ol>
            {steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>,
    document.body,
  )
}
