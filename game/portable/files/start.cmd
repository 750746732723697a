@echo off
setlocal EnableExtensions DisableDelayedExpansion
title Quartett
chcp 65001 >nul
set "NODE_ENV=production"
set "NODE_OPTIONS="
if not exist "%~dp0node.exe" goto unpack
if not exist "%~dp0program\start.mjs" goto unpack
"%~dp0node.exe" "%~dp0program\start.mjs" %*
if not "%errorlevel%"=="0" pause
exit /b
:unpack
echo.
echo Bitte zuerst entpacken: Rechtsklick auf die ZIP-Datei, dann "Alle extrahieren".
echo Im neuen Ordner dann wieder "Quartett starten" doppelt anklicken.
echo.
pause
exit /b 1
