import { words } from '../../shared/wording/words.ts'
import { keysToShow, type ShortcutIn } from '../parts/keys/shortcuts.ts'
import { saidWith } from '../parts/said.ts'
import classes from './quick.module.css'

const glyphs: Readonly<Record<string, string>> = { Enter: '↵', Shift: '⇧' }

const names = {
  quickCopy: 'quick.keys.copy',
  quickNext: 'quick.keys.next',
  quickType: 'quick.keys.type',
  quickBackupCode: 'quick.keys.backupCode',
  quickScan: 'quick.keys.scan',
  quickHide: 'quick.keys.hide',
} as const satisfies Record<ShortcutIn<'quick'>, string>

const rows = Object.entries(names).map(([id, name]) => {
  const [keys = []] = keysToShow(id as keyof typeof names, false)
  return words(name, { keys: keys.map(key => glyphs[key] ?? key).join(' ') })
})

/** Shows below the list what the keys do. */
export function Keys() {
  return (
    <ul className={classes.keys}>
      {rows.map(row => (
        <li key={row.key}>{saidWith(row, { kbd: chunks => <kbd>{chunks}</kbd> })}</li>
      ))}
    </ul>
  )
}
