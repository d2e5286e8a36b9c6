import { useEffect, useState } from 'react'
import type { ImportFormat } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { Fold } from '../parts/layout/fold.tsx'
import { useStores } from '../stores/stores-context.ts'
import classes from './known-formats.module.css'

const sealedNames: Record<ImportFormat['sealed'], string> = {
  never: '',
  sometimes: 'with a password or without',
  always: 'with its password',
}

/** Every format that can be read. */
export function KnownFormats() {
  const formats = useImportFormats()
  if (formats.length === 0) return null
  return (
    <Fold summary={say('importing.allCountFormatsThat', { count: formats.length })}>
      <ul className={classes.list}>
        {formats.map(({ id, name, extensions, sealed }) => (
          <li key={id}>
            <span className={classes.name}>{name}</span>{' '}
            <span className={classes.rest}>
              {[extensions.map(extension => `.${extension}`).join(' '), sealedNames[sealed]]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  )
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
