import { type Words, words } from '../../shared/wording/words.ts'
import type { Importer } from './importer.ts'

export function nameOfFormat({ name }: Pick<Importer, 'name'>): Words {
  return typeof name === 'string' ? words('core.importFormats.product', { name }) : name
}
