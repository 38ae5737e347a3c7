@echo off
rem Starts Quotewright from the folder it lies in, wherever that was moved to.
setlocal EnableDelayedExpansion
set "WANTED=25"
set "QW_HOME=%~dp0.."
set "JAVA_EXE="

call :try "%QW_HOME%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
    for /d %%D in ("%%~R\*") do call :try "%%~D"
)
if not defined JAVA_EXE (
    echo Quotewright needs Java %WANTED% or newer: install one ^(for example Temurin %WANTED%^) or set JAVA_HOME to it. 1>&2
    exit /b 3
)
rem What needs neither windows nor a project starts without them, by a smaller start-up cache.
set "OPTIONS=java.options"
set "KEPT=quotewright.aot"
set MODULES=--module-path "%QW_HOME%\fx"
set "FIRST=%~1"
set "IS_SMALL="
if "!FIRST:~0,1!"=="-" set "IS_SMALL=yes"
for %%C in (help attribute evaluate rehearse) do (
    if "!FIRST!"=="%%C" set "IS_SMALL=yes"
)
if defined IS_SMALL (
    set "OPTIONS=commands.options"
    set "KEPT=commands.aot"
    set "MODULES="
)
set "CACHE="
if exist "%QW_HOME%\lib\%KEPT%" set CACHE="-XX:AOTCache=%QW_HOME%\lib\%KEPT%"
setlocal DisableDelayedExpansion
"%JAVA_EXE%" "@%QW_HOME%\bin\%OPTIONS%" %CACHE% %MODULES% --class-path "%QW_HOME%\lib\quotewright.jar" org.quotewright.app.Main %*
exit /b %ERRORLEVEL%

rem Takes a folder as the runtime if its release file names a version that is new enough.
:try
if defined JAVA_EXE exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "tokens=1 delims=.-+" %%M in ("%%~V") do (
        if %%M GEQ %WANTED% set "JAVA_EXE=%~1\bin\java.exe"
    )
)
exit /b
