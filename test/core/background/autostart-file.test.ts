import { expect, it } from 'vitest'
import { autostartText } from '../../../core/background/autostart-file.ts'

it('names the program as the desktop reads it, whatever its folder is called', () => {
  expect(autostartText(['/opt/a "b" $c `d` \\e 100%/countersign', '--hidden'])).toContain(
    'Exec="/opt/a \\\\"b\\\\" \\\\$c \\\\`d\\\\` \\\\\\\\e 100%%/countersign" "--hidden"\n',
  )
})
