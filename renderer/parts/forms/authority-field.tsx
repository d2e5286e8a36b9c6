import { Anchor, Button, FileButton, Group, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { say } from '../../../shared/wording/say.ts'

const pemBeginning = '-----BEGIN CERTIFICATE-----'

interface AuthorityFieldProps {
  readonly pem: string
  /** True to show it from the start, for example after a certificate that could not be trusted. */
  readonly open?: boolean
  onChange(pem: string): void
}

/** Asks for the certificate of a custom authority, for servers in a company or at home. */
export function AuthorityField({ pem, open = false, onChange }: AuthorityFieldProps) {
  const [asked, setAsked] = useState(false)

  if (!open && !asked && pem === '') {
    return (
      <Anchor component="button" type="button" size="sm" ta="start" onClick={() => setAsked(true)}>
        {say('forms.authority.ask')}
      </Anchor>
    )
  }

  return (
    <div className="stack">
      <Textarea
        label={say('forms.authority')}
        description={say('forms.authority.description')}
        placeholder={pemBeginning}
        autosize
        minRows={2}
        maxRows={5}
        dir="ltr"
        spellCheck={false}
        maxLength={64 * 1024}
        value={pem}
        onChange={event => onChange(event.currentTarget.value)}
      />
      <Group gap="sm">
        <FileButton
          accept=".pem,.crt,.cer,text/plain"
          onChange={file => void file?.text().then(onChange)}
        >
          {props => (
            <Button {...props} size="compact-sm" variant="default">
              {say('labels.chooseFile')}
            </Button>
          )}
        </FileButton>
        {pem !== '' && (
          <Text size="sm" c="dimmed">
            {say('forms.authority.given')}
          </Text>
        )}
      </Group>
    </div>
  )
}
