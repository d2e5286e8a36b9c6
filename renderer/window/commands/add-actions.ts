/** Lists what adds entries. */
import {
  IconCamera,
  IconFileImport,
  IconKeyboard,
  IconPhoto,
  IconPlus,
  IconScreenshot,
} from '@tabler/icons-react'
import { words } from '../../../shared/wording/words.ts'
import { pickFiles } from '../../parts/files/pick-files.ts'
import { shortcutActs } from '../shortcut-acts.ts'
import type { Action } from './action.ts'

export const addActions = {
  'add.sources': {
    group: 'add',
    name: words('window.addEntry'),
    also: 'actions.add.also',
    Icon: IconPlus,
    shortcut: 'add',
    run: shortcutActs.add,
  },
  pictures: {
    group: 'add',
    name: words('labels.choosePictures'),
    also: 'actions.pictures.also',
    Icon: IconPhoto,
    run: ({ imports }) => pickFiles('pictures', files => void imports.getState().take(files)),
  },
  'add.screen': {
    group: 'add',
    name: words('labels.scanScreen'),
    also: 'actions.screen.also',
    Icon: IconScreenshot,
    run: ({ imports }) => imports.getState().open('screen'),
  },
  'add.camera': {
    group: 'add',
    name: words('actions.camera'),
    also: 'actions.screen.also',
    Icon: IconCamera,
    run: ({ imports }) => imports.getState().open('camera'),
  },
  'add.manual': {
    group: 'add',
    name: words('labels.typeItIn'),
    also: 'actions.manual.also',
    Icon: IconKeyboard,
    run: ({ imports }) => imports.getState().open('manual'),
  },
  'add.files': {
    group: 'add',
    name: words('labels.importFromApp'),
    shortName: 'labels.import',
    also: 'actions.import.also',
    Icon: IconFileImport,
    run: ({ imports }) => imports.getState().open('files'),
  },
} as const satisfies Record<string, Action>
