import { say } from '../../shared/wording/say.ts'
import { Mark } from './mark.tsx'
import classes from './wordmark.module.css'

export function Wordmark({ size = 22 }: { size?: number }) {
  return (
    <span className={classes.wordmark} style={{ fontSize: size * 0.82 }}>
      <Mark size={size} />
      <span className={classes.name}>{say('window.countersign')}</span>
    </span>
  )
}
