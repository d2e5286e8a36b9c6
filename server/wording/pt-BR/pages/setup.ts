import type { Translated } from '../../../../shared/wording/translated.ts'
import type { setup as english } from '../../en/pages/setup.ts'

export const setup = {
  'pages.setup.title': 'Configurar a autenticação de dois fatores',
  'pages.setup.about':
    'Depois da sua senha, o acesso também pedirá um código de um app autenticador em um dispositivo que só você tem. Assim, uma senha vazada não basta para entrar.',
  'pages.setup.step.add': 'Adicione esta conta ao seu app autenticador.',
  'pages.setup.step.confirm': 'Confirme com o primeiro código que ele mostra.',
  'pages.setup.step.save': 'Salve dez códigos de backup, caso você perca seu dispositivo.',
  'pages.setup.begin': 'Começar',
  'pages.setup.passwordHint': 'Você entrou já faz algum tempo. Digite sua senha de novo.',
  'pages.setup.addTitle': '1. Adicione a conta ao seu app',
  'pages.setup.scan': 'Escaneie este QR code com seu app autenticador.',
  'pages.setup.qrCode': 'QR code da chave de configuração abaixo',
  'pages.setup.byHand': 'Ou digite esta chave manualmente:',
  'pages.setup.parameters': 'Baseado em tempo, seis dígitos, a cada 30 segundos.',
  'pages.setup.confirmTitle': '2. Confirme com um código',
  'pages.setup.codeHint': 'Os seis dígitos que o app mostra agora.',
  'pages.setup.turnOn': 'Ativar a autenticação de dois fatores',
} as const satisfies Translated<typeof english>
