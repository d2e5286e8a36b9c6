export const keys = {
  'operation.keys.none': 'There’s no master key.',
  'operation.keys.gone': 'The master key that encrypted this isn’t available.',
  'operation.keys.malformed': '{place} must hold {bytes} bytes in base64.',
  'operation.keys.unreadable': 'The master key file {file} can’t be read.',
  'operation.keys.openToOthers':
    'The master key file {file} must be readable by its owner only (mode {mode}).',
  'operation.keys.damaged': 'An encrypted value in {column} is damaged or belongs to another row.',
} as const
