/** The interactive shell: Spring Boot, Spring Shell and the line editor around the same commands. Start at {@link vn.kehoach.shell.interactive.InteractiveShell}. */
package vn.kehoach.shell.interactive;
