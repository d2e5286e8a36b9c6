import { Badge, Radio } from '@mantine/core'
import { useId } from 'react'
import { useStore } from 'zustand'
import { say, sayAny } from '../../shared/wording/say.ts'
import { sealedCopyId } from '../stores/exports.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './choose-format.module.css'
import { purposeOf } from './describe-format.ts'

/** The encrypted formats come first, because anyone can read what isn't encrypted. */
export function ChooseFormat() {
  const { exports } = useStores()
  const { formats, formatId, ids } = useStore(exports)
  const sealed = formats?.filter(({ isSealed }) => isSealed) ?? []
  const plain = formats?.filter(({ isSealed }) => !isSealed) ?? []

  return (
    <Radio.Group
      label={say('exporting.format')}
      value={formatId}
      onChange={id => exports.getState().chooseFormat(id)}
      classNames={{ label: classes.legend }}
    >
      <div className={classes.formats}>
        <Choice
          id={sealedCopyId}
          name={say('exporting.copy')}
          use={say('exporting.copy.purpose')}
          disabled={ids !== null}
          sealed
        />
        {sealed.map(format => (
          <Choice
            key={format.id}
            id={format.id}
            name={sayAny(format.name)}
            use={purposeOf(format)}
            sealed
          />
        ))}
        {plain.map(format => (
          <Choice
            key={format.id}
            id={format.id}
            name={sayAny(format.name)}
            use={purposeOf(format)}
          />
        ))}
      </div>
    </Radio.Group>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly name: string
  readonly use: string
  readonly sealed?: boolean
  readonly disabled?: boolean
}

function Choice({ id, name, use, sealed = false, disabled = false }: ChoiceProps) {
  const rowId = useId()
  // The whole row selects it, including the text below the name.
  return (
    <label className={classes.format} htmlFor={rowId}>
      <Radio
        id={rowId}
        value={id}
        disabled={disabled}
        aria-labelledby={`${rowId}-name`}
        aria-describedby={`${rowId}-use`}
      />
      <span>
        <span className={classes.name}>
          <span id={`${rowId}-name`}>{name}</span>
          {sealed && (
            <Badge size="sm" variant="light">
              {say('exporting.encrypted')}
            </Badge>
          )}
        </span>
        <span className={classes.use} id={`${rowId}-use`}>
          {disabled ? say('exporting.copy.wholeVault') : use}
        </span>
      </span>
    </label>
  )
}
