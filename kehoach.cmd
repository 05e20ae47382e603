@echo off
rem Starts kehoach on Windows: builds it on first use, then runs it with the arguments given.
rem After a change of the sources, build again with: mvn package
setlocal
chcp 65001 >nul
set "here=%~dp0"
set "jar=%here%shell\target\app\kehoach.jar"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo kehoach: no Java found: install a JDK, 17 or newer 1>&2
  exit /b 2
)
if not exist "%jar%" (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo kehoach: no Maven found: install Maven, 3.8 or newer 1>&2
    exit /b 2
  )
  echo kehoach: building ... 1>&2
  pushd "%here%"
  call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
  popd
)
if not exist "%jar%" (
  echo kehoach: the build failed 1>&2
  exit /b 2
)
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%jar%" %*
