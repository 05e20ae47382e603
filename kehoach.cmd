@echo off
rem Starts kehoach: builds it on first use, then runs it with the arguments given.
setlocal
chcp 65001 >nul
set "HERE=%~dp0"
set "JAR=%HERE%shell\target\app\kehoach.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"
where /q "%JAVA%" || if not exist "%JAVA%.exe" (
  echo kehoach: no Java found: install a JDK, 17 or newer 1>&2
  exit /b 2
)
if not exist "%JAR%" (
  where /q mvn || (
    echo kehoach: no Maven found: install Maven, 3.8 or newer 1>&2
    exit /b 2
  )
  echo kehoach: building, on first use only ... 1>&2
  pushd "%HERE%"
  call mvn -q -B -DskipTests -Dspotless.check.skip=true package 1>&2 || (popd & exit /b 2)
  popd
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%
