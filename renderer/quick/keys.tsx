import { words } from '../../shared/wording/words.ts'
import { modKey } from '../parts/keys/mod-key.ts'
import { saidWith } from '../parts/said.ts'
import classes from './quick.module.css'

const keys = [
  words('quick.keys.copy', { keys: '↵' }),
  words('quick.keys.next', { keys: '⇧ ↵' }),
  words('quick.keys.type', { keys: `${modKey} ↵` }),
  words('quick.keys.backupCode', { keys: `${modKey} B` }),
  words('quick.keys.scan', { keys: `${modKey} S` }),
  words('quick.keys.hide', { keys: 'Esc' }),
]

/** Shows below the list what the keys do. */
export function Keys() {
  return (
    <ul className={classes.keys}>
      {keys.map(key => (
        <li key={key.key}>{saidWith(key, { kbd: chunks => <kbd>{chunks}</kbd> })}</li>
      ))}
    </ul>
  )
}
