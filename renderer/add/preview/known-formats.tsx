import { useEffect, useState } from 'react'
import type { ImportFormat } from '../../../shared/transfer-models.ts'
import { enumerate } from '../../../shared/wording/enumerate.ts'
import { say, sayWords } from '../../../shared/wording/say.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { Fold } from '../../parts/layout/fold.tsx'
import { useStores } from '../../stores/stores-context.ts'
import classes from './known-formats.module.css'

/** Lists every format that can be read. */
export function KnownFormats() {
  const formats = useImportFormats()
  if (formats.length === 0) return null
  return (
    <Fold summary={say('importing.formats', { count: formats.length })}>
      <ul className={classes.list}>
        {formats.map(({ id, name, extensions, sealed }) => (
          <li key={id}>
            <span className={classes.name}>{sayWords(name)}</span>{' '}
            <span className={classes.rest}>
              {enumerate([
                extensions.map(extension => `.${extension}`).join(' '),
                sealedName(sealed),
              ])}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  )
}

function sealedName(sealed: ImportFormat['sealed']): string {
  switch (sealed) {
    case 'never':
      return ''
    case 'sometimes':
      return say('importing.formats.passwordSometimes')
    case 'always':
      return say('importing.formats.passwordAlways')
  }
}

/** Empty until the host has answered. */
export function useImportFormats(): readonly ImportFormat[] {
  const { call } = useStores()
  const [formats, setFormats] = useState<readonly ImportFormat[]>([])
  useEffect(() => {
    call('imports.formats').then(setFormats, showFailure)
  }, [call])
  return formats
}
