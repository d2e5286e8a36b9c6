/** Node preloads this with --import. From then on, 'electron' is the stand-in next to this file. */
import { register } from 'node:module'

register('./resolve.mjs', import.meta.url)
