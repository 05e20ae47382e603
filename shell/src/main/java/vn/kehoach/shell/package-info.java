/** The application's door: one-shot commands and the interactive shell. Start at {@link vn.kehoach.shell.Main}. */
package vn.kehoach.shell;
