import { expect, it } from 'vitest'
import { autostartText } from '../../../core/background/autostart-file.ts'

it('quotes the program’s path for the desktop, whatever its folder is called', () => {
  expect(autostartText(['/opt/a "b" $c `d` \\e 100%/countersign', '--hidden'])).toContain(
    'Exec="/opt/a \\\\"b\\\\" \\\\$c \\\\`d\\\\` \\\\\\\\e 100%%/countersign" "--hidden"\n',
  )
})
