; Takes back the links that the program took over, where they still lead to it.
!macro customUnInstall
  ReadRegStr $0 HKCU "Software\Classes\otpauth\shell\open\command" ""
  ${if} $0 == '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
    DeleteRegKey HKCU "Software\Classes\otpauth"
  ${endif}
!macroend
